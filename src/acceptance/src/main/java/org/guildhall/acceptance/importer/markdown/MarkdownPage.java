package org.guildhall.acceptance.importer.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page in Markdown (CommonMark with tables, strike-through and bare addresses), to become storage format. */
public final class MarkdownPage {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(RawHtml::new)
            .build();
    /** What XML 1.0 cannot hold, even escaped. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /** Data about the page in front of it, between two lines of dashes. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A-{3,}[ \\t]*\\R((?:[^\\r\\n]*\\R)*?)-{3,}[ \\t]*(?:\\R|\\z)");

    private final String folder;
    private final String markdown;

    /** A page that was in that folder, which relative links start from. */
    public MarkdownPage(String folder, String markdown) {
        this.folder = folder;
        this.markdown = markdown;
    }

    /** The page in storage format. */
    public String toStorage(LinkTargets targets) {
        String legal = FORBIDDEN.matcher(markdown).replaceAll("");
        String html = RENDERER.render(PARSER.parse(frontMatterAsCode(legal)));
        return new StorageFormat(folder, targets).of(html);
    }

    /** Front matter would be read as a rule and a heading. */
    private static String frontMatterAsCode(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        return front.find() ? "```yaml\n" + front.group(1) + "```\n" + text.substring(front.end()) : text;
    }
}
