package org.guildhall.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Problem;

/** The fields of a form as its template shows them: label, value, what is wrong, what it does. */
final class FormFields {

    /** Between the values of a field that can be chosen several times. */
    private static final String AND = ",";

    private final PageFrame frame;
    private final Form form;
    private final String texts;
    private final String idPrefix;
    private final List<Map<String, Object>> fields = new ArrayList<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean revised;

    /** Fields whose labels and helps are found under {@code texts}, such as {@code ritual.title.label}. */
    FormFields(PageFrame frame, Form form, String texts) {
        this.frame = frame;
        this.form = form;
        this.texts = texts;
        this.idPrefix = form.name() + (form.subject().isEmpty() ? "" : "-" + form.subject()) + "-";
    }

    /** A choice of a list. */
    record Option(String value, String label) {}

    /**
     * Says, before any field, that two people may change this. The form then carries what it showed at first, so that it
     * can be told apart afterwards who changed what.
     */
    FormFields revised(long revision) {
        revised = true;
        hidden.put(Form.REVISION, carried(Form.REVISION, Long.toString(revision)));
        return this;
    }

    FormFields text(String name, String value) {
        return put("text", name, value);
    }

    FormFields area(String name, String value) {
        return put("area", name, value);
    }

    FormFields number(String name, String value, int from, int to) {
        put("number", name, value);
        last().put("min", Integer.toString(from));
        last().put("max", Integer.toString(to));
        return this;
    }

    FormFields dateTime(String name, String value) {
        return put("datetime-local", name, value);
    }

    /** A text with suggestions from a list that the page has under that id. */
    FormFields suggesting(String name, String value, String listId) {
        put("text", name, value);
        last().put("suggestions", listId);
        return this;
    }

    FormFields select(String name, String value, List<Option> options) {
        Meanwhile now = now(name, form.get(name, value), value);
        put("select", name, now, value, v -> label(options, v));
        putOptions(options, Set.of(now.value()));
        return this;
    }

    FormFields checks(String name, Set<String> values, List<Option> options) {
        String stored = String.join(AND, new TreeSet<>(values));
        String typed = form.isSent() ? String.join(AND, new TreeSet<>(form.all(name))) : stored;
        Meanwhile now = now(name, typed, stored);
        put("checks", name, now, stored, all -> labels(options, all));
        putOptions(options, Set.copyOf(Arrays.asList(now.value().split(AND))));
        return this;
    }

    /** What the fields that follow have in common; the texts are found by its name. */
    FormFields heading(String name) {
        Map<String, Object> field = new HashMap<>();
        field.put("type", "heading");
        field.put("label", frame.texts().get(texts + "." + name + ".heading"));
        field.put("help", frame.texts().get(texts + "." + name + ".intro"));
        fields.add(field);
        return this;
    }

    FormFields required() {
        last().put("required", "required");
        return this;
    }

    /** The label and help of the last field, when they are not found by its name. */
    FormFields labelled(String label, String help) {
        last().put("label", label);
        last().put("help", help);
        return this;
    }

    /** The fields and what is wrong beside them, as HTML. */
    String html() throws IOException {
        form.show();
        return frame.part(
                "fields.vm",
                Map.of(
                        "fields",
                        fields,
                        "hidden",
                        hidden.entrySet().stream()
                                .map(e -> Map.of("name", e.getKey(), "value", e.getValue()))
                                .toList(),
                        "outdated",
                        form.isOutdated() ? frame.texts().get("meanwhile.intro") : "",
                        "problems",
                        frame.texts().of(form.problemsBeside(names))));
    }

    private FormFields put(String type, String name, String stored) {
        return put(type, name, now(name, form.get(name, stored), stored), stored, UnaryOperator.identity());
    }

    private FormFields put(String type, String name, Meanwhile now, String stored, UnaryOperator<String> wording) {
        Map<String, Object> field = new HashMap<>();
        List<Problem> problems = form.problemsAt(name);
        String id = idPrefix + name;
        String meanwhile = meanwhile(name, now, stored, wording);
        field.put("type", type);
        field.put("name", name);
        field.put("id", id);
        field.put("value", now.value());
        field.put("error", String.join(" ", frame.texts().of(problems)));
        field.put("meanwhile", meanwhile);
        field.put(
                "described",
                id + "-help" + (problems.isEmpty() ? "" : " " + id + "-error")
                        + (meanwhile.isEmpty() ? "" : " " + id + "-meanwhile"));
        field.put("required", "");
        field.put("suggestions", "");
        field.put("label", frame.texts().get(texts + "." + name + ".label"));
        field.put("help", frame.texts().get(texts + "." + name + ".help"));
        fields.add(field);
        names.add(name);
        if (revised) {
            hidden.put(Form.BEFORE + name, carried(Form.BEFORE + name, stored));
        }
        return this;
    }

    /** What a form that is shown again carries on, until its person has seen what somebody else saved. */
    private String carried(String name, String current) {
        return form.isSent() && !form.isOutdated() ? form.get(name, "") : current;
    }

    private Meanwhile now(String name, String typed, String stored) {
        return form.isOutdated()
                ? Meanwhile.of(form.get(Form.BEFORE + name, ""), typed, stored)
                : new Meanwhile(typed, Meanwhile.Whose.NOBODYS_OR_MINE);
    }

    private String meanwhile(String name, Meanwhile now, String stored, UnaryOperator<String> wording) {
        return switch (now.whose()) {
            case NOBODYS_OR_MINE -> "";
            case THEIRS -> frame.texts().get("meanwhile.theirs", readable(form.get(Form.BEFORE + name, ""), wording));
            case BOTH -> frame.texts().get("meanwhile.both", readable(stored, wording));
        };
    }

    private String readable(String value, UnaryOperator<String> wording) {
        String words = wording.apply(value);
        return words.isBlank() ? frame.texts().get("meanwhile.nothing") : words;
    }

    private static String labels(List<Option> options, String all) {
        return Arrays.stream(all.split(AND)).map(v -> label(options, v)).collect(Collectors.joining(", "));
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(o -> o.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private Map<String, Object> last() {
        return fields.get(fields.size() - 1);
    }

    private void putOptions(List<Option> options, Set<String> chosen) {
        last().put(
                        "options",
                        options.stream()
                                .map(o -> Map.of(
                                        "value",
                                        o.value(),
                                        "label",
                                        o.label(),
                                        "id",
                                        last().get("id") + "-" + o.value(),
                                        "chosen",
                                        chosen.contains(o.value()) ? "yes" : ""))
                                .toList());
    }
}
