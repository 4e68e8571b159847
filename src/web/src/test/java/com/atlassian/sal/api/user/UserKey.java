package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** Working twin of the declared class; it comes first on the tests' class path. */
public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = userkey;
    }

    public String getStringValue() {
        return userkey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && userkey.equals(that.userkey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(userkey);
    }
}
