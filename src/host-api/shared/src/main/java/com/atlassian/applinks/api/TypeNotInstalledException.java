package com.atlassian.applinks.api;

/** Application Links 9.1 {@code com.atlassian.applinks.api.TypeNotInstalledException}; confirmed as checked, members likely. */
public class TypeNotInstalledException extends Exception {
    public TypeNotInstalledException(String type) {
        super(type);
    }

    public String getType() {
        throw new UnsupportedOperationException();
    }
}
