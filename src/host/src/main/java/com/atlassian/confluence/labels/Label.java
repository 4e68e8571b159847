package com.atlassian.confluence.labels;

import java.util.Locale;

/** A global label. */
public class Label implements Comparable<Label> {

    private final String name;

    public Label(String name) {
        this.name = name.strip().toLowerCase(Locale.ROOT);
    }

    /** Derived from the name: the host keeps no row per label. */
    public long getId() {
        return Integer.toUnsignedLong(name.hashCode()) + 1;
    }

    public String getName() {
        return name;
    }

    public String getDisplayTitle() {
        return name;
    }

    public Namespace getNamespace() {
        return Namespace.GLOBAL;
    }

    @Override
    public int compareTo(Label other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label && name.equals(label.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
