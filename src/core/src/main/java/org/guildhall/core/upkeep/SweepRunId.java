package org.guildhall.core.upkeep;

/** Identifies a sweep run. */
public record SweepRunId(long value) {}
