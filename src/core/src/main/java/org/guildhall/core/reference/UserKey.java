package org.guildhall.core.reference;

/** A person, by the key that the products keep when the login name changes. */
public record UserKey(String value) {

    /** Refuses an empty value. */
    public UserKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("UserKey must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
