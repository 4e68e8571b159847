package org.guildhall.host.jira.model;

import java.util.Arrays;
import java.util.Optional;

/** The three groups that every status belongs to. */
public enum StatusCategory {
    TO_DO(2, "new", "To Do", "blue-gray"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow"),
    DONE(3, "done", "Done", "green");

    private final int id;
    private final String key;
    private final String title;
    private final String color;

    StatusCategory(int id, String key, String title, String color) {
        this.id = id;
        this.key = key;
        this.title = title;
        this.color = color;
    }

    /** The id in REST. */
    public int id() {
        return id;
    }

    /** The key in REST, for example {@code indeterminate}. */
    public String key() {
        return key;
    }

    /** As shown to people. */
    public String title() {
        return title;
    }

    /** The colour's name in REST. */
    public String color() {
        return color;
    }

    /** The category with that id, key or name. */
    public static Optional<StatusCategory> find(String value) {
        return Arrays.stream(values())
                .filter(each -> each.key.equalsIgnoreCase(value)
                        || each.title.equalsIgnoreCase(value)
                        || String.valueOf(each.id).equals(value))
                .findFirst();
    }
}
