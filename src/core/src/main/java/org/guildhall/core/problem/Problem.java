package org.guildhall.core.problem;

import java.util.List;

/**
 * One reason why something was refused.
 *
 * @param code stable and machine-readable, such as {@code ritual.zone.missing}; also the key of its text
 * @param field the input it concerns, in REST's names; empty when it concerns the whole
 * @param arguments what the text mentions, for example the value that was given
 */
public record Problem(String code, String field, List<String> arguments) {

    /** Keeps its own copy of the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem with one input field. */
    public static Problem of(String code, String field, String... arguments) {
        return new Problem(code, field, List.of(arguments));
    }

    /** A problem with the whole request. */
    public static Problem of(String code) {
        return new Problem(code, "", List.of());
    }
}
