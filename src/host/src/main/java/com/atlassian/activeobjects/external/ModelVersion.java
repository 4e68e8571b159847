package com.atlassian.activeobjects.external;

/** The version of a plugin's tables; the host's working twin of the Active Objects plugin's class. */
public final class ModelVersion implements Comparable<ModelVersion> {

    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    /** The version with that number; none or a blank one is zero. */
    public static ModelVersion valueOf(String version) {
        int number = version == null || version.isBlank() ? 0 : Integer.parseInt(version.strip());
        if (number < 0) {
            throw new IllegalArgumentException("A model version is zero or more, not " + version);
        }
        return new ModelVersion(number);
    }

    /** Whether this one came after. */
    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion version && version.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
