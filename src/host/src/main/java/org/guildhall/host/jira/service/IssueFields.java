package org.guildhall.host.jira.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** Reads the {@code fields} object of a create or edit request; collects one message per wrong field. */
final class IssueFields {

    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_LABEL = 255;
    /** The most characters that a long text has, unless an administrator of Jira allowed more. */
    static final int LONGEST_TEXT = 32767;

    /** What Jira says of a longer one. */
    static final String TOO_LONG = "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";

    private static final Set<String> KNOWN = Set.of(
            "project", "issuetype", "summary", "description", "priority", "assignee", "reporter", "labels", "duedate");

    private final UserDirectory users;
    private final ObjectNode fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    IssueFields(UserDirectory users, ObjectNode fields) {
        this.users = users;
        this.fields = fields;
        fields.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                errors.put(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
    }

    /** The id or key that the {@code project} field names. */
    Optional<String> project() {
        return named("project", "id").or(() -> named("project", "key"));
    }

    /**
     * The content that results.
     *
     * @param before what is kept of fields that are not named
     * @throws JiraRefusal with a message per wrong field
     */
    IssueContent over(IssueContent before, List<StoredIssueType> types) {
        IssueContent content = new IssueContent(
                type(types).map(StoredIssueType::id).orElse(before.typeId()),
                text("summary").map(String::strip).orElse(before.summary()),
                text("description").orElse(before.description()),
                priority().orElse(before.priority()),
                person("reporter", before.reporterKey(), "The reporter specified is not a user."),
                person("assignee", before.assigneeKey(), "User '" + name("assignee") + "' does not exist."),
                labels().orElse(before.labels()),
                due(before.due()));
        check(content);
        if (!errors.isEmpty()) {
            throw JiraRefusal.invalid(errors);
        }
        return content;
    }

    /** What a new issue starts from. */
    static IssueContent blank(Optional<HostUser> reporter) {
        return new IssueContent(
                0,
                "",
                "",
                IssuePriority.MEDIUM,
                reporter.map(HostUser::key),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Refuses with that message beside the ones collected so far. */
    JiraRefusal refusal(String field, String message, StoredProject... project) {
        errors.put(field, message);
        if (project.length == 0 && text("summary").map(String::isBlank).orElse(true)) {
            errors.put("summary", "You must specify a summary of the issue.");
        }
        return JiraRefusal.invalid(errors);
    }

    private void check(IssueContent content) {
        if (content.typeId() == 0) {
            errors.putIfAbsent("issuetype", "issue type is required");
        }
        if (content.summary().isBlank()) {
            errors.putIfAbsent("summary", "You must specify a summary of the issue.");
        } else if (content.summary().length() > LONGEST_SUMMARY) {
            errors.put("summary", "Summary must be less than 255 characters.");
        } else if (content.summary().lines().count() > 1) {
            errors.put("summary", "The summary is invalid because it contains newline characters.");
        }
        if (content.description().length() > LONGEST_TEXT) {
            errors.put("description", TOO_LONG);
        }
    }

    private Optional<StoredIssueType> type(List<StoredIssueType> types) {
        if (!fields.has("issuetype")) {
            return Optional.empty();
        }
        String wanted =
                named("issuetype", "id").or(() -> named("issuetype", "name")).orElse("");
        Optional<StoredIssueType> found = types.stream()
                .filter(type ->
                        String.valueOf(type.id()).equals(wanted) || type.name().equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            errors.put("issuetype", "valid issue type is required");
        }
        return found;
    }

    private Optional<String> text(String field) {
        JsonNode value = fields.path(field);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isNull()) {
            errors.put(field, "Operation value must be a string");
        }
        return Optional.of(value.isNull() ? "" : value.asText());
    }

    private Optional<IssuePriority> priority() {
        if (!fields.hasNonNull("priority")) {
            return Optional.empty();
        }
        String wanted =
                named("priority", "id").or(() -> named("priority", "name")).orElse("");
        Optional<IssuePriority> found = IssuePriority.find(wanted);
        if (found.isEmpty()) {
            errors.put("priority", "Priority name '" + wanted + "' is not valid");
        }
        return found;
    }

    private Optional<String> person(String field, Optional<String> before, String unknown) {
        if (!fields.has(field)) {
            return before;
        }
        String name = name(field);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<HostUser> user = users.byName(name).or(() -> users.byKey(name));
        if (user.isEmpty()) {
            errors.put(field, unknown);
        }
        return user.map(HostUser::key);
    }

    private String name(String field) {
        return named(field, "name").or(() -> named(field, "key")).orElse("");
    }

    private Optional<String> named(String field, String part) {
        JsonNode value = fields.path(field).path(part);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    private Optional<List<String>> labels() {
        JsonNode value = fields.path("labels");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isArray() && !value.isNull()) {
            errors.put("labels", "data was not an array");
        }
        Set<String> labels = new TreeSet<>();
        for (JsonNode label : value) {
            String text = label.asText();
            if (text.isBlank() || text.contains(" ")) {
                errors.put("labels", "The label '" + text + "' contains spaces which is invalid.");
            }
            if (text.length() > LONGEST_LABEL) {
                errors.put(
                        "labels", "The label '" + text + "' exceeds the maximum length for labels of 255 characters.");
            }
            labels.add(text);
        }
        return Optional.of(List.copyOf(labels));
    }

    private Optional<LocalDate> due(Optional<LocalDate> before) {
        if (!fields.has("duedate")) {
            return before;
        }
        String text = fields.path("duedate").asText("");
        if (text.isEmpty() || fields.path("duedate").isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            errors.put("duedate", "Error parsing date string: " + text);
            return before;
        }
    }
}
