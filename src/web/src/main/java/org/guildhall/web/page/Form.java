package org.guildhall.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/**
 * What somebody typed into one of a page's forms, and what was wrong with it. It knows whether the page shows it again: a
 * page that has no place for it any more (an occurrence that was held meanwhile, a row of another part of a list) says
 * otherwise what was wrong and what was typed.
 */
final class Form {

    static final String ACTION = "action";
    static final String SUBJECT = "subject";
    static final String REVISION = "revision";

    /** Before the name of a field: what the form showed there before anybody typed. */
    static final String BEFORE = "was.";

    private static final String OUTDATED = "revision.other";

    private final String name;
    private final String subject;
    private final Map<String, List<String>> typed;
    private final List<Problem> problems;
    private boolean shown;

    private Form(String name, String subject, Map<String, List<String>> typed, List<Problem> problems) {
        this.name = name;
        this.subject = subject;
        this.typed = typed;
        this.problems = problems;
    }

    /** The form that was sent; lines end as in Java, not as browsers send them, and nothing no database takes is left. */
    static Form sent(HttpServletRequest request) {
        Map<String, List<String>> typed = new TreeMap<>();
        request.getParameterMap()
                .forEach((field, values) -> typed.put(
                        field,
                        Arrays.stream(values)
                                .map(v -> v.replace("\r\n", "\n").replace("\0", ""))
                                .toList()));
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

    /** Which form; with its subject unique on its page. */
    String name() {
        return name;
    }

    /** What the form is about, for forms that a page has several of; else empty. */
    String subject() {
        return subject;
    }

    /** The values by field; empty while nobody has sent the form. */
    Map<String, List<String>> typed() {
        return typed;
    }

    boolean isSent() {
        return !typed.isEmpty();
    }

    /** Whether somebody else saved between opening the form and sending it. */
    boolean isOutdated() {
        return problems.stream().anyMatch(Form::saysOutdated);
    }

    /** The page shows the form, with what was typed. */
    void show() {
        shown = true;
    }

    /** Whether it was sent and the page has no place for it. */
    boolean isHomeless() {
        return isSent() && !shown;
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
    Set<String> all(String field) {
        return Set.copyOf(typed.getOrDefault(field, List.of()));
    }

    /** Whether something was wrong with what was sent, which nobody has saved since. */
    boolean isRefused() {
        return !problems.isEmpty() && !isOutdated();
    }

    /** What is wrong with a field; parts of a list count as the list. */
    List<Problem> problemsAt(String field) {
        return problems.stream().filter(p -> isAt(p, field)).toList();
    }

    /** What is wrong with something that has no field of its own in the form. */
    List<Problem> problemsBeside(Set<String> fields) {
        return problems.stream()
                .filter(p -> !p.field().isEmpty() && !saysOutdated(p))
                .filter(p -> fields.stream().noneMatch(f -> isAt(p, f)))
                .toList();
    }

    /** What is wrong with the whole; of a form that the page does not show everything that is wrong. */
    List<Problem> problemsOfPage() {
        return problems.stream()
                .filter(p -> p.field().isEmpty() || isHomeless())
                .toList();
    }

    private static boolean saysOutdated(Problem problem) {
        return problem.code().equals(OUTDATED);
    }

    private static boolean isAt(Problem problem, String field) {
        return problem.field().equals(field) || problem.field().startsWith(field + "[");
    }

    private static Optional<String> first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst();
    }
}
