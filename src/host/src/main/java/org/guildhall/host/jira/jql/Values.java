package org.guildhall.host.jira.jql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.StatusCategory;
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

    /** The kept values that operands stand for. */
    List<Object> of(String name, String field, List<Operand> operands) {
        return Fields.ISSUE_KEYS.contains(name)
                ? issues(field, operands)
                : operands.stream()
                        .flatMap(operand -> one(name, field, operand).stream())
                        .toList();
    }

    private List<Object> one(String name, String field, Operand operand) {
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
            default -> one(user(value), HostUser::key, field, value);
        };
    }

    /** The text of a literal. */
    static String text(Operand operand, String field) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.Function function) {
            throw new JqlException("Unable to find JQL function '" + function.text() + "'.");
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
        Optional<StatusCategory> category = StatusCategory.find(value);
        if (category.isEmpty()) {
            return noneOr(missing(field, value));
        }
        return Arrays.stream(WorkflowStatus.values())
                .filter(status -> status.category() == category.get())
                .<Object>map(WorkflowStatus::id)
                .toList();
    }

    private List<Object> issues(String field, List<Operand> operands) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Operand operand : operands) {
            String value = text(operand, field);
            wanted.put(value.toUpperCase(Locale.ROOT), value);
        }
        Map<String, Long> found = context.issues().apply(wanted.keySet());
        wanted.keySet().removeAll(found.keySet());
        if (!wanted.isEmpty()) {
            String first = wanted.values().iterator().next();
            noneOr(new JqlException("An issue with key '" + first + "' does not exist for field '" + field + "'."));
        }
        return List.copyOf(found.values());
    }

    /** Nothing, where the query is not to be refused. */
    private List<Object> noneOr(JqlException refusal) {
        if (context.isStrict()) {
            throw refusal;
        }
        return List.of();
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

    private <T> List<Object> one(Optional<T> found, Function<T, ?> kept, String field, String value) {
        return found.isPresent() ? List.of(kept.apply(found.get())) : noneOr(missing(field, value));
    }

    private static JqlException missing(String field, String value) {
        return new JqlException("The value '" + value + "' does not exist for the field '" + field + "'.");
    }
}
