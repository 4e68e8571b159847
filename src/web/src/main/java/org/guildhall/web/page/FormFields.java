package org.guildhall.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.core.problem.Problem;

/** The fields of a form as its template shows them: label, value, what is wrong, what it does. */
final class FormFields {

    private final PageFrame frame;
    private final Form form;
    private final String texts;
    private final String idPrefix;
    private final List<Map<String, Object>> fields = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** Fields whose labels and helps are found under {@code texts}, such as {@code ritual.title.label}. */
    FormFields(PageFrame frame, Form form, String texts) {
        this.frame = frame;
        this.form = form;
        this.texts = texts;
        this.idPrefix = form.name() + (form.subject().isEmpty() ? "" : "-" + form.subject()) + "-";
    }

    /** A choice of a list. */
    record Option(String value, String label) {}

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
        put("select", name, value);
        Object chosen = last().get("value");
        last().put(
                        "options",
                        options.stream()
                                .map(o -> option(o, o.value().equals(chosen)))
                                .toList());
        return this;
    }

    FormFields checks(String name, Set<String> values, List<Option> options) {
        put("checks", name, "");
        Set<String> chosen = form.all(name, values);
        last().put(
                        "options",
                        options.stream()
                                .map(o -> option(o, chosen.contains(o.value())))
                                .toList());
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
        List<String> beside = frame.texts().of(form.problemsBeside(names));
        return frame.part("fields.vm", Map.of("fields", fields, "problems", beside));
    }

    private FormFields put(String type, String name, String value) {
        Map<String, Object> field = new HashMap<>();
        List<Problem> problems = form.problemsAt(name);
        field.put("type", type);
        field.put("name", name);
        field.put("id", idPrefix + name);
        field.put("value", form.get(name, value));
        field.put("error", String.join(" ", frame.texts().of(problems)));
        field.put(
                "described", idPrefix + name + "-help" + (problems.isEmpty() ? "" : " " + idPrefix + name + "-error"));
        field.put("required", "");
        field.put("suggestions", "");
        field.put("label", frame.texts().get(texts + "." + name + ".label"));
        field.put("help", frame.texts().get(texts + "." + name + ".help"));
        fields.add(field);
        names.add(name);
        return this;
    }

    private Map<String, Object> last() {
        return fields.get(fields.size() - 1);
    }

    private Map<String, Object> option(Option option, boolean isChosen) {
        return Map.of(
                "value",
                option.value(),
                "label",
                option.label(),
                "id",
                last().get("id") + "-" + option.value(),
                "chosen",
                isChosen ? "yes" : "");
    }
}
