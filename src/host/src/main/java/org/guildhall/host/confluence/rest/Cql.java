package org.guildhall.host.confluence.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.PageSearch;

/** The part of CQL that the host understands: conditions on type, space, label, title, text, id, ancestor, joined by and. */
final class Cql {

    /** Possessive throughout: what does not match is given up at once, however long it is. */
    private static final String VALUE = "(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|[^\\s\"(),]++)";

    private static final String LIST = "\\(\\s*+" + VALUE + "(?:\\s*+,\\s*+" + VALUE + ")*+\\s*+\\)";
    private static final Pattern CONDITION = Pattern.compile(
            "\\s*+(\\w+(?:\\.\\w+)?)\\s*+(=|~|\\bin\\b)\\s*+(" + LIST + "|" + VALUE + ")\\s*+(and\\b|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(VALUE);

    private Optional<String> space = Optional.empty();
    private final List<String> labels = new ArrayList<>();
    private List<String> anyLabel = List.of();
    private final List<String> title = new ArrayList<>();
    private Optional<String> exactTitle = Optional.empty();
    private final List<String> text = new ArrayList<>();
    private List<Long> ids = List.of();
    private Optional<Long> ancestor = Optional.empty();

    private Cql() {}

    static PageSearch.Query parse(String cql) {
        String conditions = cql.replaceFirst("(?i)\\s+order\\s+by\\s+.*$", "").strip();
        if (conditions.isEmpty()) {
            throw ContentProblem.badRequest("cql: say what to look for, for example type=page and label=\"decision\"");
        }
        Cql query = new Cql();
        Matcher matcher = CONDITION.matcher(conditions);
        int end = 0;
        while (end < conditions.length() && matcher.find(end) && matcher.start() == end) {
            query.add(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), values(matcher.group(3)));
            end = matcher.end();
        }
        if (end < conditions.length() || conditions.toLowerCase(Locale.ROOT).endsWith(" and")) {
            throw ContentProblem.badRequest("Could not parse cql : " + cql + " : problem at position " + end
                    + ", where this host expects field = \"value\" joined by and");
        }
        return query.query();
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            String value = one.group();
            values.add(
                    value.startsWith("\"")
                            ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                            : value);
        }
        return values;
    }

    private void add(String field, String operator, List<String> values) {
        String value = values.get(0);
        switch (field) {
            case "type" -> type(value);
            case "space", "space.key" -> space = Optional.of(only(field, values));
            case "label" -> label(values);
            case "title" -> title(operator, only(field, values));
            case "text", "sitesearch" -> text.addAll(words(only(field, values)));
            case "id", "content" -> ids = values.stream().map(Cql::number).toList();
            case "ancestor" -> ancestor = Optional.of(number(only(field, values)));
            default -> throw ContentProblem.badRequest("Could not parse cql : No field exists with name: " + field);
        }
    }

    private static String only(String field, List<String> values) {
        if (values.size() > 1) {
            throw ContentProblem.badRequest("cql: this host looks for one " + field + " at a time");
        }
        return values.get(0);
    }

    private static void type(String value) {
        if (!value.equalsIgnoreCase("page")) {
            throw ContentProblem.badRequest("cql: this host keeps pages only, so type = " + value + " finds nothing");
        }
    }

    private void label(List<String> values) {
        List<String> names =
                values.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (names.size() == 1) {
            labels.addAll(names);
        } else {
            anyLabel = names;
        }
    }

    private void title(String operator, String value) {
        if (operator.equals("~")) {
            title.addAll(words(value));
        } else {
            exactTitle = Optional.of(value);
        }
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.replace("*", "").strip().split("\\s+", -1)).toList();
    }

    private static Long number(String id) {
        return ContentReader.number(id)
                .orElseThrow(() -> ContentProblem.badRequest("cql: " + id + " is not the id of a page"));
    }

    private PageSearch.Query query() {
        return new PageSearch.Query(space, labels, anyLabel, title, exactTitle, text, ids, ancestor);
    }
}
