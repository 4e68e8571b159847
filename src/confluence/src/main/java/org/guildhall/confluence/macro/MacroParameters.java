package org.guildhall.confluence.macro;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a macro's parameters and remembers everything that is wrong with them. */
final class MacroParameters {

    private static final String DAY = "2026-11-19";

    private final Map<String, String> given;
    private final Set<String> known = new HashSet<>();
    private final List<ParameterProblem> found = new ArrayList<>();

    MacroParameters(Map<String, String> given) {
        this.given = given;
    }

    /** The text of a parameter; empty when it was left out. */
    String text(String name) {
        known.add(name);
        String value = given.get(name);
        return value == null ? "" : value.strip();
    }

    /** One of the choices, or the fallback when it was left out or is none of them. */
    String choice(String name, List<String> choices, String fallback) {
        String value = text(name);
        if (value.isEmpty()) {
            return fallback;
        }
        if (!choices.contains(value)) {
            found.add(new ParameterProblem(name, "choice", List.of(value), String.join(", ", choices)));
            return fallback;
        }
        return value;
    }

    /** One of the choices; leaving it out is a problem too. */
    Optional<String> required(String name, List<String> choices) {
        if (text(name).isEmpty()) {
            found.add(new ParameterProblem(name, "missing", List.of(), String.join(", ", choices)));
        }
        return Optional.of(choice(name, choices, "")).filter(choice -> !choice.isEmpty());
    }

    /** A day, as ISO 8601 writes it. */
    Optional<LocalDate> day(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            found.add(new ParameterProblem(name, "day", List.of(value), DAY));
            return Optional.empty();
        }
    }

    /** A whole number from 1 to the most, or the fallback. */
    int count(String name, int fallback, int most) {
        String value = text(name);
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        found.add(new ParameterProblem(
                name, "count", List.of(value, Integer.toString(most)), Integer.toString(fallback)));
        return fallback;
    }

    /** What is wrong, after everything was read: parameters that nobody asked for are unknown. */
    List<ParameterProblem> problems() {
        List<ParameterProblem> problems = new ArrayList<>(found);
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name) && !isHosts(name)) {
                String names = String.join(", ", new TreeSet<>(known));
                problems.add(new ParameterProblem(name, "unknown", List.of(), names));
            }
        }
        return problems;
    }

    /** Confluence adds parameters of its own, such as the raw source and the output type. */
    private static boolean isHosts(String name) {
        return name.startsWith(":") || name.startsWith("atlassian-") || name.isEmpty();
    }
}
