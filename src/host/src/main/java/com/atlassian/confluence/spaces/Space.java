package com.atlassian.confluence.spaces;

import java.util.Locale;

/** A space in memory. */
public class Space {

    private final String key;
    private long id;

    public Space(String key) {
        this.key = key;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Space space && key.equalsIgnoreCase(space.key);
    }

    @Override
    public int hashCode() {
        return key.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return "Space: " + key;
    }
}
