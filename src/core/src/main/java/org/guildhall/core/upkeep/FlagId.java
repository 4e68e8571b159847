package org.guildhall.core.upkeep;

/** Identifies a flag. */
public record FlagId(long value) {}
