package org.guildhall.host.jira.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fields searched by words; all words must occur, in any order. */
final class TextFields {

    private static final Set<Operator> SUPPORTED =
            Set.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);
    private static final Set<Operator> SEARCHED = Set.of(Operator.LIKE, Operator.NOT_LIKE);
    private static final Set<String> MAY_BE_EMPTY = Set.of("summary", "description");
    private static final String COMMENTS =
            "exists (select 1 from issue_comment c where c.issue_id = i.id and lower(c.body) like %s escape '!')";
    private static final Map<String, List<String>> CONDITIONS = Map.of(
            "summary", List.of(like("i.summary")),
            "description", List.of(like("i.description")),
            "comment", List.of(COMMENTS),
            "text", List.of(like("i.summary"), like("i.description"), COMMENTS));

    private final Parameters parameters;

    TextFields(Parameters parameters) {
        this.parameters = parameters;
    }

    boolean knows(String name) {
        return CONDITIONS.containsKey(name);
    }

    String sql(String name, Clause.Terminal clause) {
        Fields.require(clause, MAY_BE_EMPTY.contains(name) ? SUPPORTED : SEARCHED);
        boolean excludes = clause.operator().excludes();
        if (Fields.asksForEmpty(clause)) {
            return "i." + name + (excludes ? " <> ''" : " = ''");
        }
        String field = clause.field().text();
        String text = Values.text(clause.operand(), field)
                .replace("\"", " ")
                .replace("*", " ")
                .strip();
        if (text.isEmpty()) {
            throw new JqlException("The field '" + field + "' does not support searching for an empty string.");
        }
        String all = Arrays.stream(text.split("\\s+"))
                .map(word -> oneOf(CONDITIONS.getOrDefault(name, List.of()), word))
                .collect(Collectors.joining(" and "));
        return excludes ? "not (" + all + ")" : all;
    }

    private String oneOf(List<String> conditions, String word) {
        String pattern = parameters.add("%" + escaped(word.toLowerCase(Locale.ROOT)) + "%");
        return conditions.stream()
                .map(condition -> condition.replace("%s", pattern))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String like(String column) {
        return "lower(" + column + ") like %s escape '!'";
    }
}
