package org.guildhall.host.jira.jql;

import java.util.Locale;
import java.util.Set;
import org.guildhall.host.jira.model.StoredProperty;

/** {@code issue.property[key].path}: a value inside an issue's entity property. */
final class PropertyField {

    private static final Set<Operator> SUPPORTED = Set.of(
            Operator.EQUALS,
            Operator.NOT_EQUALS,
            Operator.IN,
            Operator.NOT_IN,
            Operator.LIKE,
            Operator.NOT_LIKE,
            Operator.IS,
            Operator.IS_NOT);

    private final Parameters parameters;

    PropertyField(Parameters parameters) {
        this.parameters = parameters;
    }

    String sql(Clause.Terminal clause) {
        Fields.require(clause, SUPPORTED);
        Clause.Field field = clause.field();
        String any = "exists (select 1 from entity_property e join entity_property_path v on v.property_id = e.id"
                + " where e.entity_name = " + parameters.add(StoredProperty.ISSUE)
                + " and e.entity_id = i.id and e.property_key = " + parameters.add(field.property())
                + " and v.path = " + parameters.add(field.path());
        if (Fields.asksForEmpty(clause)) {
            return (clause.operator().excludes() ? "" : "not ") + any + ")";
        }
        String matching = any + " and " + matches(clause) + ")";
        return clause.operator().excludes() ? any + ") and not " + matching : matching;
    }

    private String matches(Clause.Terminal clause) {
        String field = clause.field().text();
        if (clause.operator() == Operator.LIKE || clause.operator() == Operator.NOT_LIKE) {
            String word = Values.text(clause.operand(), field).toLowerCase(Locale.ROOT);
            return "lower(v.text_value) like " + parameters.add("%" + TextFields.escaped(word) + "%") + " escape '!'";
        }
        return "v.text_value in ("
                + parameters.add(clause.operand().flat().stream()
                        .map(operand -> Values.text(operand, field))
                        .toList())
                + ")";
    }
}
