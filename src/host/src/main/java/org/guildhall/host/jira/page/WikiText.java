package org.guildhall.host.jira.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commonest of Jira's wiki markup as HTML; whatever else people write appears as text. */
final class WikiText {

    private static final String QUOTED_LINE = "bq. ";
    private static final Pattern OPENING = Pattern.compile("\\{(code|noformat|quote)(?::[^{}]*)?}");
    private static final Pattern HEADING = Pattern.compile("h([1-6])\\.\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("([*#-])\\s+(.*)");
    private static final Pattern INLINE = Pattern.compile("\\{\\{([^{}]+)}}"
            + "|\\[([^]|\\[]+)\\|(https?://[^]\\s]+)]"
            + "|\\[(https?://[^]\\s]+)]"
            + "|(https?://[^\\s<>\"]+)"
            + "|(?<![\\w*])\\*(\\S(?:[^*]*\\S)?)\\*(?![\\w*])"
            + "|(?<!\\w)_(\\S(?:[^_]*\\S)?)_(?!\\w)");

    private WikiText() {}

    static String html(String text) {
        String all = text.replace("\r", "");
        StringBuilder html = new StringBuilder();
        Set<String> unclosed = new HashSet<>();
        Matcher opening = OPENING.matcher(all);
        int shown = 0;
        for (int at = 0; opening.find(at); ) {
            String name = opening.group(1);
            int end = unclosed.contains(name) ? -1 : all.indexOf("{" + name + "}", opening.end());
            if (end < 0) {
                unclosed.add(name);
                at = opening.end();
            } else {
                html.append(lines(all.substring(shown, opening.start())));
                html.append(block(name, all.substring(opening.end(), end)));
                at = end + name.length() + 2;
                shown = at;
            }
        }
        return html.append(lines(all.substring(shown))).toString();
    }

    private static String block(String name, String content) {
        return name.equals("quote")
                ? "<blockquote>" + lines(content) + "</blockquote>"
                : "<pre>" + escaped(content.strip()) + "</pre>";
    }

    private static String lines(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\\n\\s*\\n")) {
            paragraph(paragraph.strip(), html);
        }
        return html.toString();
    }

    private static void paragraph(String paragraph, StringBuilder html) {
        List<String> plain = new ArrayList<>();
        String list = "";
        for (String line : paragraph.split("\\n")) {
            Matcher item = ITEM.matcher(line.strip());
            Matcher heading = HEADING.matcher(line.strip());
            String wanted = item.matches() ? (item.group(1).equals("#") ? "ol" : "ul") : "";
            if (!wanted.isEmpty() || heading.matches()) {
                flush(plain, html);
            }
            list = switched(list, wanted, html);
            if (!wanted.isEmpty()) {
                html.append("<li>").append(inline(escaped(item.group(2)))).append("</li>");
            } else if (heading.matches()) {
                String tag = "h" + Math.min(6, Integer.parseInt(heading.group(1)) + 2);
                html.append('<' + tag + '>')
                        .append(inline(escaped(heading.group(2))))
                        .append("</" + tag + '>');
            } else if (line.strip().startsWith(QUOTED_LINE)) {
                flush(plain, html);
                html.append("<blockquote>")
                        .append(inline(escaped(line.strip().substring(QUOTED_LINE.length()))))
                        .append("</blockquote>");
            } else if (!line.isBlank()) {
                plain.add(line.strip().equals("----") ? "<hr>" : inline(escaped(line.strip())));
            }
        }
        switched(list, "", html);
        flush(plain, html);
    }

    private static String switched(String from, String to, StringBuilder html) {
        if (!from.equals(to)) {
            html.append(from.isEmpty() ? "" : "</" + from + ">").append(to.isEmpty() ? "" : "<" + to + ">");
        }
        return to;
    }

    private static void flush(List<String> plain, StringBuilder html) {
        if (!plain.isEmpty()) {
            html.append("<p>").append(String.join("<br>", plain)).append("</p>");
            plain.clear();
        }
    }

    private static String inline(String escaped) {
        return INLINE.matcher(escaped).replaceAll(match -> Matcher.quoteReplacement(marked((Matcher) match)));
    }

    private static String marked(Matcher match) {
        if (match.group(1) != null) {
            return "<code>" + match.group(1) + "</code>";
        }
        if (match.group(3) != null) {
            return anchor(match.group(3), match.group(2));
        }
        if (match.group(4) != null) {
            return anchor(match.group(4), match.group(4));
        }
        if (match.group(5) != null) {
            return anchor(match.group(5), match.group(5));
        }
        return match.group(6) != null
                ? "<strong>" + inline(match.group(6)) + "</strong>"
                : "<em>" + inline(match.group(7)) + "</em>";
    }

    private static String anchor(String url, String text) {
        return "<a class=\"external-link\" rel=\"nofollow noreferrer\" href=\"" + url + "\">" + text + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
