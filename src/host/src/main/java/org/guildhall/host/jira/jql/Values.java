package org.guildhall.host.jira.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.StatusCategory;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.kernel.HostUser;

/** What people write for a value, as what the database keeps. */
final class Values {

    private final JqlContext context;

    Values(JqlContext context) {
        this.context = context;
    }

    /** The kept values that an operand stands for. */
    List<Object> of(String name, String field, Operand operand) {
        if (operand instanceof Operand.Function function) {
            return function(name, field, function);
        }
        String value = text(operand, field);
        return switch (name) {
            case "project" -> one(matching(context.projects(), isProject(value)), StoredProject::id, field, value);
            case "issuetype", "type" ->
                one(matching(context.types(), isType(value)), StoredIssueType::id, field, value);
            case "status" -> one(WorkflowStatus.find(value), WorkflowStatus::id, field, value);
            case "statuscategory" -> statuses(field, value);
            case "priority" -> one(IssuePriority.find(value), IssuePriority::id, field, value);
            case "resolution" ->
                one(Optional.of("Done").filter(value::equalsIgnoreCase), Function.identity(), field, value);
            case "assignee", "reporter" -> one(user(value), HostUser::key, field, value);
            default -> issue(field, value);
        };
    }

    /** The text of a literal. */
    static String text(Operand operand, String field) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.Function function) {
            throw new JqlException("Unable to find JQL function '" + function.name() + "("
                    + String.join(", ", function.arguments()) + ")'.");
        }
        throw new JqlException("The field '" + field + "' does not support searching for EMPTY values.");
    }

    private List<Object> function(String name, String field, Operand.Function function) {
        boolean ofUsers = name.equals("assignee") || name.equals("reporter");
        if (ofUsers && function.name().equalsIgnoreCase("currentUser")) {
            return context.user().map(user -> List.<Object>of(user.key())).orElse(List.of());
        }
        return List.of(text(function, field));
    }

    private Optional<HostUser> user(String value) {
        return context.users().byName(value).or(() -> context.users().byKey(value));
    }

    private List<Object> statuses(String field, String value) {
        StatusCategory category = StatusCategory.find(value).orElseThrow(() -> missing(field, value));
        return Arrays.stream(WorkflowStatus.values())
                .filter(status -> status.category() == category)
                .<Object>map(WorkflowStatus::id)
                .toList();
    }

    private List<Object> issue(String field, String value) {
        return context.issue()
                .apply(value.toUpperCase(Locale.ROOT))
                .map(StoredIssue::id)
                .map(id -> List.<Object>of(id))
                .orElseThrow(() -> new JqlException(
                        "An issue with key '" + value + "' does not exist for field '" + field + "'."));
    }

    private static Predicate<StoredProject> isProject(String value) {
        return project -> project.key().equalsIgnoreCase(value)
                || project.name().equalsIgnoreCase(value)
                || String.valueOf(project.id()).equals(value);
    }

    private static Predicate<StoredIssueType> isType(String value) {
        return type ->
                type.name().equalsIgnoreCase(value) || String.valueOf(type.id()).equals(value);
    }

    private static <T> Optional<T> matching(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static <T> List<Object> one(Optional<T> found, Function<T, ?> kept, String field, String value) {
        return List.of(kept.apply(found.orElseThrow(() -> missing(field, value))));
    }

    private static JqlException missing(String field, String value) {
        return new JqlException("The value '" + value + "' does not exist for the field '" + field + "'.");
    }
}
