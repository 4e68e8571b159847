package org.guildhall.host.jira.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** What the {@code fields} object of a create or edit request makes of an issue; refuses it with one message per wrong field. */
public final class IssueFields {

    /** The most characters that a long text has, unless an administrator of Jira allowed more. */
    static final int LONGEST_TEXT = 32767;

    /** What Jira says of a longer one. */
    static final String TOO_LONG = "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";

    private static final int LONGEST_SUMMARY = 255;
    private static final String PROJECT = "project";
    private static final Set<String> KNOWN =
            Set.of("issuetype", "summary", "description", "priority", "assignee", "reporter", "labels", "duedate");

    private final UserDirectory users;
    private final FieldValues values;

    private IssueFields(UserDirectory users, FieldValues values) {
        this.users = users;
        this.values = values;
        for (String name : values.names()) {
            if (!KNOWN.contains(name) && !name.equals(PROJECT)) {
                values.refuse(name, notOnScreen(name));
            }
        }
    }

    /** The fields of a new issue. */
    static IssueFields ofCreate(UserDirectory users, ObjectNode fields) {
        return new IssueFields(users, new FieldValues(fields));
    }

    /** The fields of an issue that stays in its project. */
    static IssueFields ofEdit(UserDirectory users, ObjectNode fields) {
        FieldValues values = new FieldValues(fields);
        if (values.has(PROJECT)) {
            values.refuse(PROJECT, notOnScreen(PROJECT));
        }
        return new IssueFields(users, values);
    }

    /** What Jira says of a field that nobody can set here. */
    public static String notOnScreen(String field) {
        return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
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

    /** The id or key that the {@code project} field names. */
    Optional<String> project() {
        return values.named(PROJECT, "id", "key");
    }

    /** Refuses the project with that message, beside what can be said of the other fields without it. */
    JiraRefusal withoutProject(String message) {
        values.refuseAlso(PROJECT, message);
        if (values.text("summary").map(String::isBlank).orElse(true)) {
            values.refuseAlso("summary", "You must specify a summary of the issue.");
        }
        return values.refusal();
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
                values.text("summary").map(String::strip).orElse(before.summary()),
                values.text("description").orElse(before.description()),
                priority().orElse(before.priority()),
                person("reporter", before.reporterKey(), "The reporter specified is not a user."),
                person("assignee", before.assigneeKey(), "User '" + values.person("assignee") + "' does not exist."),
                values.labels().orElse(before.labels()),
                values.has("duedate") ? values.day("duedate") : before.due());
        check(content);
        if (values.isWrong()) {
            throw values.refusal();
        }
        return content;
    }

    private void check(IssueContent content) {
        if (content.typeId() == 0) {
            values.refuseAlso("issuetype", "issue type is required");
        }
        if (content.summary().isBlank()) {
            values.refuseAlso("summary", "You must specify a summary of the issue.");
        } else if (content.summary().length() > LONGEST_SUMMARY) {
            values.refuse("summary", "Summary must be less than 255 characters.");
        } else if (content.summary().lines().count() > 1) {
            values.refuse("summary", "The summary is invalid because it contains newline characters.");
        }
        if (content.description().length() > LONGEST_TEXT) {
            values.refuse("description", TOO_LONG);
        }
    }

    private Optional<StoredIssueType> type(List<StoredIssueType> types) {
        if (!values.has("issuetype")) {
            return Optional.empty();
        }
        String wanted = values.named("issuetype", "id", "name").orElse("");
        Optional<StoredIssueType> found = types.stream()
                .filter(type ->
                        String.valueOf(type.id()).equals(wanted) || type.name().equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            values.refuse("issuetype", "valid issue type is required");
        } else if (found.get().subtask()) {
            values.refuse("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        return found;
    }

    private Optional<IssuePriority> priority() {
        Optional<String> wanted = values.named("priority", "id", "name");
        Optional<IssuePriority> found = wanted.flatMap(IssuePriority::find);
        if (wanted.isPresent() && found.isEmpty()) {
            values.refuse("priority", "Priority name '" + wanted.get() + "' is not valid");
        }
        return found;
    }

    private Optional<String> person(String field, Optional<String> before, String unknown) {
        if (!values.has(field)) {
            return before;
        }
        String name = values.person(field);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<HostUser> user = users.byName(name).or(() -> users.byKey(name));
        if (user.isEmpty()) {
            values.refuse(field, unknown);
        }
        return user.map(HostUser::key);
    }
}
