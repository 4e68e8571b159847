package org.guildhall.host.jira.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One entry of an issue's history. */
public record Change(Optional<String> authorKey, Instant created, List<Item> items) {

    /** One field's old and new value, as shown to people. */
    public record Item(String field, String from, String to) {}
}
