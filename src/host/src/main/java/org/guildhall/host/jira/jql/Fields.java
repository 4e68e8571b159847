package org.guildhall.host.jira.jql;

import java.util.Locale;
import java.util.Set;

/** The fields that can be asked for, each as SQL. */
final class Fields {

    /** The names under which a single issue is asked for. */
    static final Set<String> ISSUE_KEYS = Set.of("key", "issuekey", "issue", "id");

    private final JqlContext context;
    private final ValueFields values;
    private final TextFields texts;
    private final DateFields dates;
    private final PropertyField properties;

    Fields(JqlContext context, Parameters parameters) {
        this.context = context;
        this.values = new ValueFields(new Values(context), parameters);
        this.texts = new TextFields(parameters);
        this.dates = new DateFields(context, parameters);
        this.properties = new PropertyField(parameters);
    }

    String sql(Clause.Terminal clause) {
        String name = clause.field().name().toLowerCase(Locale.ROOT);
        if (!clause.field().property().isEmpty()) {
            return property(name, clause);
        }
        if (values.knows(name)) {
            return values.sql(name, clause);
        }
        if (texts.knows(name)) {
            return texts.sql(name, clause);
        }
        if (dates.knows(name)) {
            return dates.sql(name, clause);
        }
        return nothingOrUnknown(clause.field().text());
    }

    private String property(String name, Clause.Terminal clause) {
        Clause.Field field = clause.field();
        if (!name.equals("issue.property") || !context.isIndexed().test(field.property(), field.path())) {
            return nothingOrUnknown(field.text());
        }
        return properties.sql(clause);
    }

    private String nothingOrUnknown(String field) {
        if (context.isStrict()) {
            throw unknown(field, context);
        }
        return "1 = 0";
    }

    static JqlException unknown(String field, JqlContext context) {
        return new JqlException("Field '" + field + "' does not exist or "
                + (context.user().isPresent()
                        ? "you do not have permission to view it."
                        : "this field cannot be viewed by anonymous users."));
    }

    static void require(Clause.Terminal clause, Set<Operator> supported) {
        if (!supported.contains(clause.operator())) {
            throw new JqlException("The operator '" + clause.operator().text() + "' is not supported by the '"
                    + clause.field().text() + "' field.");
        }
        requireList(clause);
        if (clause.operator().isOrdering() && asksForEmpty(clause)) {
            throw new JqlException("The operator '" + clause.operator().text()
                    + "' does not support searching for EMPTY values on the field '"
                    + clause.field().text() + "'.");
        }
        boolean needsEmpty = clause.operator() == Operator.IS || clause.operator() == Operator.IS_NOT;
        if (needsEmpty && !(clause.operand() instanceof Operand.Empty)) {
            throw new JqlException("The operator '" + clause.operator().text()
                    + "' only supports the value EMPTY or NULL for the field '"
                    + clause.field().text() + "'.");
        }
    }

    private static void requireList(Clause.Terminal clause) {
        boolean takesList = clause.operator() == Operator.IN || clause.operator() == Operator.NOT_IN;
        boolean isList = clause.operand() instanceof Operand.Several;
        if (takesList && !isList && !(clause.operand() instanceof Operand.Function)) {
            throw new JqlException("Operator '" + clause.operator().text()
                    + "' does not support the non-list value '"
                    + clause.operand().text() + "' for field '"
                    + clause.field().text() + "'.");
        }
        boolean takesEmptyOnly = clause.operator() == Operator.IS || clause.operator() == Operator.IS_NOT;
        if (!takesList && isList && !takesEmptyOnly) {
            throw new JqlException("Operator '" + clause.operator().text() + "' does not support the list value '"
                    + clause.operand().text() + "' for field '" + clause.field().text() + "'.");
        }
    }

    static boolean asksForEmpty(Clause.Terminal clause) {
        return clause.operand() instanceof Operand.Empty;
    }
}
