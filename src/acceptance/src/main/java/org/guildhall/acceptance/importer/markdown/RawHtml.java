package org.guildhall.acceptance.importer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * HTML in Markdown: comments are dropped, elements of HTML pass (and are cleaned afterwards), and what only looks like an
 * element, such as {@code <your name>}, is shown as the text that it is.
 */
final class RawHtml implements NodeRenderer {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Set<String> KNOWN = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "center",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "font",
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
            "s",
            "script",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul");

    private final HtmlWriter html;

    RawHtml(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            html.line();
            write(block.getLiteral());
            html.line();
        } else if (node instanceof HtmlInline inline) {
            write(inline.getLiteral());
        }
    }

    private void write(String literal) {
        String shown = COMMENT.matcher(literal).replaceAll("");
        Matcher tags = TAG.matcher(shown);
        boolean isHtml =
                tags.results().allMatch(tag -> KNOWN.contains(tag.group(1).toLowerCase(Locale.ROOT)));
        if (isHtml && !shown.contains("<?") && !shown.contains("<!")) {
            html.raw(shown);
        } else {
            html.text(shown);
        }
    }
}
