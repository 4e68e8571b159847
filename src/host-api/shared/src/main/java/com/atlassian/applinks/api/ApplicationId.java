package com.atlassian.applinks.api;

import java.io.Serializable;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ApplicationId}; confirmed. */
public class ApplicationId implements Serializable {
    public ApplicationId(String id) {
        throw new UnsupportedOperationException();
    }

    public String get() {
        throw new UnsupportedOperationException();
    }
}
