package org.guildhall.host.jira.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredProperty;

/**
 * What a request adds to an issue beside its fields.
 *
 * @param properties entity properties to be set, by key
 * @param comment the text of a comment
 */
public record Additions(Map<String, JsonNode> properties, Optional<String> comment) {

    /** Nothing. */
    public static final Additions NONE = new Additions(Map.of(), Optional.empty());

    /** Only a comment. */
    public static Additions comment(Optional<String> text) {
        return new Additions(Map.of(), text);
    }

    /** Refuses what cannot be kept, before anything is. */
    void check() {
        properties.forEach(Additions::checkProperty);
        comment.ifPresent(Additions::checkComment);
    }

    static void checkProperty(String key, JsonNode value) {
        if (key.isBlank()) {
            throw JiraRefusal.invalid("The property key can not be empty.");
        }
        if (key.length() > StoredProperty.LONGEST_KEY) {
            throw JiraRefusal.invalid("The property key is too long. The maximum length is "
                    + StoredProperty.LONGEST_KEY + " characters.");
        }
        if (value.toString().length() > StoredProperty.MAXIMUM_LENGTH) {
            throw JiraRefusal.invalid("The property value is too long. The maximum length is "
                    + StoredProperty.MAXIMUM_LENGTH + " characters.");
        }
    }

    static void checkComment(String text) {
        if (text.isBlank()) {
            throw JiraRefusal.invalid("comment", "Comment body can not be empty!");
        }
        if (text.length() > IssueFields.LONGEST_TEXT) {
            throw JiraRefusal.invalid("comment", IssueFields.TOO_LONG);
        }
    }
}
