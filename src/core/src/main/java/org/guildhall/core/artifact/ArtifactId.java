package org.guildhall.core.artifact;

/** Identifies an artifact. */
public record ArtifactId(long value) {}
