package org.guildhall.host.jira.jql;

import java.util.List;
import java.util.stream.Collectors;

/** The right side of a clause. */
sealed interface Operand {

    /** A value as written. */
    record Literal(String value) implements Operand {}

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements Operand {}

    /** A function such as {@code currentUser()}. */
    record Function(String name, List<String> arguments) implements Operand {}

    /** Values in parentheses. */
    record Several(List<Operand> operands) implements Operand {}

    /** As shown in messages. */
    default String text() {
        if (this instanceof Literal literal) {
            return literal.value();
        }
        if (this instanceof Function function) {
            return function.name() + "(" + String.join(", ", function.arguments()) + ")";
        }
        return this instanceof Several several
                ? several.operands().stream().map(Operand::text).collect(Collectors.joining(", ", "(", ")"))
                : "EMPTY";
    }

    /** The single operands in this one. */
    default List<Operand> flat() {
        return this instanceof Several several ? several.operands() : List.of(this);
    }
}
