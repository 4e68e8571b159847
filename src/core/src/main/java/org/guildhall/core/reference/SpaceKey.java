package org.guildhall.core.reference;

/** A Confluence space, by its key. */
public record SpaceKey(String value) {

    /** Refuses an empty value. */
    public SpaceKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("SpaceKey must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
