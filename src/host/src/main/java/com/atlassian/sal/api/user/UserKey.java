package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The stable, opaque key of a person; the host's working twin of SAL's class. */
public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1;

    private final String value;

    /** A key with that text. */
    public UserKey(String userkey) {
        this.value = Objects.requireNonNull(userkey, "userkey");
    }

    /** The key's text. */
    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
