package org.guildhall.host.jira.jql;

import java.util.List;
import java.util.Locale;
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
        List<Operand> operands = clause.operand().flat();
        List<Object> wanted = values.of(
                name,
                clause.field().text(),
                operands.stream().filter(operand -> !isEmpty(name, operand)).toList());
        boolean orEmpty = operands.stream().anyMatch(operand -> isEmpty(name, operand));
        return clause.operator().excludes() ? noneOf(column, wanted, orEmpty) : oneOf(column, wanted, orEmpty);
    }

    private String oneOf(String column, List<Object> wanted, boolean orEmpty) {
        String among = wanted.isEmpty() ? "1 = 0" : column + " in (" + parameters.add(wanted) + ")";
        return orEmpty ? "(" + among + " or " + column + " is null)" : among;
    }

    private String noneOf(String column, List<Object> wanted, boolean orEmpty) {
        String outside = wanted.isEmpty() ? "1 = 1" : column + " not in (" + parameters.add(wanted) + ")";
        return orEmpty ? "(" + outside + " and " + column + " is not null)" : outside;
    }

    /** Unresolved is the word for no resolution. */
    private static boolean isEmpty(String name, Operand operand) {
        return operand instanceof Operand.Empty
                || (name.equals("resolution")
                        && operand instanceof Operand.Literal literal
                        && literal.value().equalsIgnoreCase("unresolved"));
    }

    /** As in Jira, whatever the case of the label. */
    private String labels(Clause.Terminal clause) {
        String any = "exists (select 1 from issue_label l where l.issue_id = i.id";
        List<Operand> operands = clause.operand().flat();
        List<String> wanted = operands.stream()
                .filter(operand -> !(operand instanceof Operand.Empty))
                .map(operand -> Values.text(operand, clause.field().text()).toLowerCase(Locale.ROOT))
                .toList();
        String matching = wanted.isEmpty() ? "1 = 0" : any + " and lower(l.label) in (" + parameters.add(wanted) + "))";
        if (clause.operator().excludes()) {
            return any + ") and not " + matching;
        }
        return wanted.size() < operands.size() ? "(" + matching + " or not " + any + "))" : matching;
    }
}
