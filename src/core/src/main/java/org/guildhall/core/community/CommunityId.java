package org.guildhall.core.community;

/** Identifies a community. */
public record CommunityId(long value) {}
