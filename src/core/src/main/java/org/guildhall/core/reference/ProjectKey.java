package org.guildhall.core.reference;

/** A Jira project, by its key. */
public record ProjectKey(String value) {

    /** Refuses an empty value. */
    public ProjectKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("ProjectKey must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
