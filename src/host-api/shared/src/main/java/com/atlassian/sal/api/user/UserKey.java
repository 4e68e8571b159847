package com.atlassian.sal.api.user;

import java.io.Serializable;

/** Follows {@code UserKey} of SAL 7 (confirmed). */
public final class UserKey implements Serializable {

    public UserKey(String userkey) {
        throw new UnsupportedOperationException();
    }

    public String getStringValue() {
        throw new UnsupportedOperationException();
    }
}
