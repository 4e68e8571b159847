package org.guildhall.host.confluence.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.guildhall.host.confluence.storage.StorageParser;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The HTML that a page's author may use. */
final class HtmlPolicy {

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "address",
            "b",
            "big",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "svg",
            "math",
            "link",
            "meta",
            "base",
            "template",
            "noscript",
            "title",
            "head");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> COMMON =
            Set.of("class", "style", "title", "lang", "dir", "colspan", "rowspan", "scope", "start", "width", "height");
    private static final Map<String, Set<String>> OWN = Map.of(
            "a", Set.of("href", "name", "rel"),
            "img", Set.of("src", "alt"),
            "time", Set.of("datetime"),
            "ol", Set.of("type"));
    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "ftp:", "tel:");

    private static final Pattern STYLE = Pattern.compile(
            "(text-align|color|background-color|width|height|margin-left|margin-right|padding-left|font-weight|font-style"
                    + "|text-decoration|list-style-type|vertical-align)\\s*+:[-#%.,() a-z0-9]++");

    private HtmlPolicy() {}

    static boolean allows(String element) {
        return ELEMENTS.contains(element);
    }

    /** Whether what is inside the element must go with it. */
    static boolean silences(String element) {
        return SILENT.contains(element.toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    /** The allowed attributes as they are written in a tag. */
    static String attributes(Element element) {
        StringBuilder html = new StringBuilder();
        NamedNodeMap all = element.getAttributes();
        for (int at = 0; at < all.getLength(); at++) {
            Attr one = (Attr) all.item(at);
            if (allows(element.getNodeName(), one.getName(), one.getValue())) {
                html.append(' ').append(one.getName()).append("=\"");
                html.append(StorageParser.escape(one.getValue())).append('"');
            }
        }
        return html.toString();
    }

    private static boolean allows(String element, String attribute, String value) {
        if (attribute.equals("href") || attribute.equals("src")) {
            return OWN.getOrDefault(element, Set.of()).contains(attribute) && isSafe(value);
        }
        if (attribute.equals("style")) {
            return Arrays.stream(value.split(";", -1)).allMatch(one -> one.isBlank() || isSafeStyle(one));
        }
        return COMMON.contains(attribute) || OWN.getOrDefault(element, Set.of()).contains(attribute);
    }

    private static boolean isSafeStyle(String declaration) {
        String lower = declaration.strip().toLowerCase(Locale.ROOT);
        return STYLE.matcher(lower).matches() && !lower.contains("url(") && !lower.contains("expression(");
    }

    /** Whether a browser may follow the address: a known scheme, or none. */
    static boolean isSafe(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        boolean hidden = plain.chars().anyMatch(Character::isISOControl);
        boolean relative = plain.indexOf(':') < 0 || plain.matches("[/#?.][^:]*.*");
        return !hidden && (relative || SCHEMES.stream().anyMatch(plain::startsWith));
    }
}
