package org.guildhall.host.web.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page taken apart for decoration, as SiteMesh does.
 *
 * @param title text of the title element, still escaped
 * @param head what the head holds beside the title
 * @param meta content of the meta elements, by name
 * @param bodyAttributes attributes of the body element as written
 * @param body what the body holds, without the {@code content} elements
 * @param contents what the {@code <content tag="…">} elements hold, by tag
 */
public record HtmlPage(
        String title,
        String head,
        Map<String, String> meta,
        String bodyAttributes,
        String body,
        Map<String, String> contents) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\s+([^>]*)>", FLAGS);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body([^>]*)>(.*)</body>", FLAGS);
    private static final Pattern CONTENT =
            Pattern.compile("<content\\s+tag=[\"']([^\"']+)[\"']\\s*>(.*?)</content>", FLAGS);

    /** Takes a page apart. */
    public static HtmlPage parse(String html) {
        String head = first(HEAD, html, 1).orElse("");
        Map<String, String> contents = new LinkedHashMap<>();
        Matcher body = BODY.matcher(html);
        boolean hasBody = body.find();
        String inner = hasBody ? body.group(2) : HEAD.matcher(html).replaceFirst("");
        Matcher content = CONTENT.matcher(inner);
        String rest = content.replaceAll(match -> {
            contents.put(match.group(1), match.group(2));
            return "";
        });
        return new HtmlPage(
                first(TITLE, head, 1).orElse("").trim(),
                TITLE.matcher(head).replaceFirst(""),
                metaOf(head),
                hasBody ? body.group(1).trim() : "",
                rest,
                contents);
    }

    /** The decorator that the page asks for, without its {@code atl.} prefix; empty when it wants none. */
    public Optional<String> decorator() {
        return Optional.ofNullable(meta.get("decorator"))
                .map(name -> name.startsWith("atl.") ? name.substring("atl.".length()) : name);
    }

    private static Map<String, String> metaOf(String head) {
        Map<String, String> meta = new LinkedHashMap<>();
        Matcher element = META.matcher(head);
        while (element.find()) {
            Map<String, String> attributes = attributes(element.group(1));
            String name = attributes.get("name");
            if (name != null) {
                meta.put(name, attributes.getOrDefault("content", ""));
            }
        }
        return meta;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value);
        }
        return attributes;
    }

    private static Optional<String> first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }
}
