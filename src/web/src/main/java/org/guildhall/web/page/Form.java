package org.guildhall.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/**
 * What somebody typed into one of a page's forms, and what was wrong with it.
 *
 * @param name which form; with {@code subject} unique on its page
 * @param subject what the form is about, for forms that a page has several of; else empty
 * @param typed the values by field; empty while nobody has sent the form
 * @param problems why it was refused
 */
record Form(String name, String subject, Map<String, List<String>> typed, List<Problem> problems) {

    static final String ACTION = "action";
    static final String SUBJECT = "subject";

    /** The form that was sent. */
    static Form sent(HttpServletRequest request) {
        Map<String, List<String>> typed = new TreeMap<>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, List.of(values)));
        return new Form(first(typed, ACTION).orElse(""), first(typed, SUBJECT).orElse(""), typed, List.of());
    }

    /** No form was sent. */
    static Form none() {
        return new Form("", "", Map.of(), List.of());
    }

    /** The same form with why it was refused. */
    Form refused(Refusal refusal) {
        return new Form(name, subject, typed, refusal.problems());
    }

    /** This form, if it is that one; else one that nobody has sent. */
    Form as(String wantedName, String wantedSubject) {
        return name.equals(wantedName) && subject.equals(wantedSubject)
                ? this
                : new Form(wantedName, wantedSubject, Map.of(), List.of());
    }

    boolean isSent() {
        return !typed.isEmpty();
    }

    /** What was typed; empty text when nothing was. */
    String get(String field) {
        return first(typed, field).orElse("").strip();
    }

    /** What was typed, or what stands there before anybody types. */
    String get(String field, String otherwise) {
        return isSent() ? first(typed, field).orElse("") : otherwise;
    }

    /** All values of a field that can be chosen several times. */
    Set<String> all(String field, Set<String> otherwise) {
        return isSent() ? Set.copyOf(typed.getOrDefault(field, List.of())) : otherwise;
    }

    /** What is wrong with a field; parts of a list count as the list. */
    List<Problem> problemsAt(String field) {
        return problems.stream().filter(p -> isAt(p, field)).toList();
    }

    /** What is wrong with something that has no field of its own in the form. */
    List<Problem> problemsBeside(Set<String> fields) {
        return problems.stream()
                .filter(p -> !p.field().isEmpty())
                .filter(p -> fields.stream().noneMatch(f -> isAt(p, f)))
                .toList();
    }

    /** What is wrong with the whole; of a form without fields everything that is wrong. */
    List<Problem> problemsOfPage(Set<String> formsWithoutFields) {
        return problems.stream()
                .filter(p -> p.field().isEmpty() || formsWithoutFields.contains(name))
                .toList();
    }

    private static boolean isAt(Problem problem, String field) {
        return problem.field().equals(field) || problem.field().startsWith(field + "[");
    }

    private static Optional<String> first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst();
    }
}
