package com.atlassian.activeobjects.external;

/** Stands in for the product's own class, of which the declarations that we compile against have no bodies. */
public final class ModelVersion implements Comparable<ModelVersion> {

    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(Integer.parseInt(version));
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
