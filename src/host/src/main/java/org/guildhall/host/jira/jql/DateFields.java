package org.guildhall.host.jira.jql;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Fields that hold a day or an instant, in the asker's time zone. */
final class DateFields {

    private static final Set<Operator> SUPPORTED = Set.of(
            Operator.EQUALS,
            Operator.NOT_EQUALS,
            Operator.LESS,
            Operator.GREATER,
            Operator.AT_MOST,
            Operator.AT_LEAST,
            Operator.IS,
            Operator.IS_NOT);
    private static final Map<String, String> COLUMNS = Map.of(
            "created", "i.created_at",
            "createddate", "i.created_at",
            "updated", "i.updated_at",
            "updateddate", "i.updated_at",
            "resolved", "i.resolved_at",
            "resolutiondate", "i.resolved_at",
            "due", "i.due_on",
            "duedate", "i.due_on");

    private final JqlDates dates;
    private final Parameters parameters;

    DateFields(JqlContext context, Parameters parameters) {
        this.dates = new JqlDates(context);
        this.parameters = parameters;
    }

    boolean knows(String name) {
        return COLUMNS.containsKey(name);
    }

    String sql(String name, Clause.Terminal clause) {
        Fields.require(clause, SUPPORTED);
        String column = COLUMNS.getOrDefault(name, "");
        if (Fields.asksForEmpty(clause)) {
            return column + (clause.operator().excludes() ? " is not null" : " is null");
        }
        Instant instant = dates.instant(clause.operand(), clause.field().text());
        Object value = column.equals("i.due_on") ? dates.day(instant) : instant;
        String operator = clause.operator() == Operator.NOT_EQUALS
                ? "<>"
                : clause.operator().text();
        return column + " " + operator + " " + parameters.add(value);
    }
}
