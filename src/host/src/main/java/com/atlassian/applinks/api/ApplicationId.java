package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

/** The working twin of Application Links' {@code com.atlassian.applinks.api.ApplicationId}. */
public class ApplicationId implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;

    public ApplicationId(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
