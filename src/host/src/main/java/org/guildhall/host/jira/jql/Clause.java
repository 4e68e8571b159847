package org.guildhall.host.jira.jql;

import java.util.List;

/** A condition of a query. */
sealed interface Clause {

    /** All must hold. */
    record And(List<Clause> clauses) implements Clause {}

    /** One must hold. */
    record Or(List<Clause> clauses) implements Clause {}

    /** A field, an operator and an operand. */
    record Terminal(Field field, Operator operator, Operand operand) implements Clause {}

    /**
     * A field as written.
     *
     * @param property key of the entity property, empty for other fields
     * @param path path within the property's value
     */
    record Field(String name, String property, String path) {

        /** As shown in messages. */
        String text() {
            return property.isEmpty() ? name : name + "[" + property + "]" + (path.isEmpty() ? "" : "." + path);
        }
    }

    /**
     * The opposite of this clause, pushed down to the operators as Jira does: {@code NOT assignee = x} therefore does not
     * find issues without assignee.
     */
    default Clause negated() {
        if (this instanceof And and) {
            return new Or(and.clauses().stream().map(Clause::negated).toList());
        }
        if (this instanceof Or or) {
            return new And(or.clauses().stream().map(Clause::negated).toList());
        }
        Terminal terminal = (Terminal) this;
        return new Terminal(terminal.field(), terminal.operator().inverse(), terminal.operand());
    }
}
