package com.atlassian.confluence.labels;

import java.util.Locale;

/** A global label. */
public class Label implements Comparable<Label> {

    private final String name;

    public Label(String name) {
        this.name = name.strip().toLowerCase(Locale.ROOT);
    }

    public String getName() {
        return name;
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
