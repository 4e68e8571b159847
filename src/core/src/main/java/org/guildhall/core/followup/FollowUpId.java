package org.guildhall.core.followup;

/** Identifies a follow-up. */
public record FollowUpId(long value) {}
