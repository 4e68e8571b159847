package org.guildhall.web.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/** The glossary's words as they are written outside of Java: lower case, with hyphens. */
public final class Words {

    private Words() {}

    /** A constant as a word, such as {@code anti-pattern}. */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** A constant's name as a word. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words of a type, for sentences that say what is allowed. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }

    /** The constant for a word, if it is one. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> of(e).equals(word.strip()))
                .findFirst();
    }

    /** The constant for a word; refuses anything else, naming the field and what is allowed. */
    public static <E extends Enum<E>> E read(Class<E> type, String word, String field) {
        return find(type, word).orElseThrow(() -> Refusal.invalid(Problem.of("word.unknown", field, word, all(type))));
    }
}
