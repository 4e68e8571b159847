package com.atlassian.applinks.api;

/** The working twin of Application Links' {@code com.atlassian.applinks.api.TypeNotInstalledException}. */
public class TypeNotInstalledException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String type;

    public TypeNotInstalledException(String type) {
        super("The application type " + type + " is not installed");
        this.type = type;
    }

    public String getType() {
        return type;
    }
}
