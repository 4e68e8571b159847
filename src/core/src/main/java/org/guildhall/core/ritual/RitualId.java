package org.guildhall.core.ritual;

/** Identifies a ritual. */
public record RitualId(long value) {}
