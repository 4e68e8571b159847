package org.guildhall.host.jira.jql;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that have one value out of many, and labels. */
final class ValueFields {

    private static final Set<Operator> SUPPORTED =
            Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("project", "i.project_id"),
            Map.entry("issuetype", "i.type_id"),
            Map.entry("type", "i.type_id"),
            Map.entry("status", "i.status_id"),
            Map.entry("statuscategory", "i.status_id"),
            Map.entry("priority", "i.priority_id"),
            Map.entry("resolution", "i.resolution"),
            Map.entry("assignee", "i.assignee_key"),
            Map.entry("reporter", "i.reporter_key"),
            Map.entry("key", "i.id"),
            Map.entry("issuekey", "i.id"),
            Map.entry("issue", "i.id"),
            Map.entry("id", "i.id"));

    private final Values values;
    private final Parameters parameters;

    ValueFields(Values values, Parameters parameters) {
        this.values = values;
        this.parameters = parameters;
    }

    boolean knows(String name) {
        return COLUMNS.containsKey(name) || name.equals("labels");
    }

    String sql(String name, Clause.Terminal clause) {
        Fields.require(clause, SUPPORTED);
        if (name.equals("labels")) {
            return labels(clause);
        }
        String column = COLUMNS.getOrDefault(name, "");
        boolean excludes = clause.operator().excludes();
        if (Fields.asksForEmpty(clause) || isUnresolved(name, clause)) {
            return column + (excludes ? " is not null" : " is null");
        }
        List<Object> wanted = clause.operand().flat().stream()
                .flatMap(operand -> values.of(name, clause.field().text(), operand).stream())
                .toList();
        return wanted.isEmpty()
                ? (excludes ? "1 = 1" : "1 = 0")
                : column + (excludes ? " not in (" : " in (") + parameters.add(wanted) + ")";
    }

    private static boolean isUnresolved(String name, Clause.Terminal clause) {
        return name.equals("resolution")
                && clause.operand() instanceof Operand.Literal literal
                && literal.value().equalsIgnoreCase("unresolved");
    }

    private String labels(Clause.Terminal clause) {
        String any = "exists (select 1 from issue_label l where l.issue_id = i.id";
        if (Fields.asksForEmpty(clause)) {
            return (clause.operator().excludes() ? "" : "not ") + any + ")";
        }
        String wanted = parameters.add(clause.operand().flat().stream()
                .map(operand -> Values.text(operand, clause.field().text()))
                .toList());
        String matching = any + " and l.label in (" + wanted + "))";
        return clause.operator().excludes() ? any + ") and not " + matching : matching;
    }
}
