package com.atlassian.activeobjects.external;

/** Follows {@code ModelVersion} of the Active Objects plugin 6 (confirmed). */
public final class ModelVersion implements Comparable<ModelVersion> {

    private ModelVersion() {}

    public static ModelVersion valueOf(String version) {
        throw new UnsupportedOperationException();
    }

    public boolean isNewerThan(ModelVersion other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(ModelVersion other) {
        throw new UnsupportedOperationException();
    }
}
