package org.guildhall.host.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code ORDER BY} as SQL. */
final class Sorting {

    private static final String BY_KEY_DESCENDING = "i.project_id desc, i.issue_number desc";
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("created", "i.created_at"),
            Map.entry("createddate", "i.created_at"),
            Map.entry("updated", "i.updated_at"),
            Map.entry("updateddate", "i.updated_at"),
            Map.entry("resolved", "i.resolved_at"),
            Map.entry("resolutiondate", "i.resolved_at"),
            Map.entry("due", "i.due_on"),
            Map.entry("duedate", "i.due_on"),
            Map.entry("summary", "lower(i.summary)"),
            Map.entry("status", "i.status_id"),
            Map.entry("issuetype", "i.type_id"),
            Map.entry("type", "i.type_id"),
            Map.entry("assignee", "i.assignee_key"),
            Map.entry("reporter", "i.reporter_key"),
            Map.entry("resolution", "i.resolution"),
            Map.entry("project", "(select p.name from project p where p.id = i.project_id)"));

    private Sorting() {}

    static String orderBy(List<JqlQuery.Sort> order, JqlContext context) {
        if (order.isEmpty()) {
            return BY_KEY_DESCENDING;
        }
        return order.stream().map(sort -> sql(sort, context)).collect(Collectors.joining(", ")) + ", i.id";
    }

    private static String sql(JqlQuery.Sort sort, JqlContext context) {
        String name = sort.field().toLowerCase(Locale.ROOT);
        String direction = sort.descending() ? " desc" : " asc";
        if (name.equals("key") || name.equals("issuekey")) {
            return "i.project_id" + direction + ", i.issue_number" + direction;
        }
        if (name.equals("priority")) {
            return "i.priority_id" + (sort.descending() ? " asc" : " desc");
        }
        String column = COLUMNS.get(name);
        if (column == null) {
            throw Fields.unknown(sort.field(), context);
        }
        return column + direction + " nulls last";
    }
}
