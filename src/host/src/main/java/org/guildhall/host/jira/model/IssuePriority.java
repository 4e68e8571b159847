package org.guildhall.host.jira.model;

import java.util.Arrays;
import java.util.Optional;

/** How urgent an issue is. */
public enum IssuePriority {
    HIGHEST("1", "Highest"),
    HIGH("2", "High"),
    MEDIUM("3", "Medium"),
    LOW("4", "Low"),
    LOWEST("5", "Lowest");

    private final String id;
    private final String title;

    IssuePriority(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The id in REST. */
    public String id() {
        return id;
    }

    /** As shown to people. */
    public String title() {
        return title;
    }

    /** The priority with that id or name. */
    public static Optional<IssuePriority> find(String idOrName) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(idOrName) || each.title.equalsIgnoreCase(idOrName))
                .findFirst();
    }
}
