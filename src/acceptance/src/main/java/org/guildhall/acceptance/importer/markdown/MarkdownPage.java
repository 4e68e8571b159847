package org.guildhall.acceptance.importer.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
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
    /** Deeper than this no reader follows, and programs that go down into each part run out of room. */
    private static final int DEEPEST = 100;

    private final String folder;
    private final String title;
    private final String markdown;

    /** A page of that title that was in that folder, which relative links start from. */
    public MarkdownPage(String folder, String title, String markdown) {
        this.folder = folder;
        this.title = title;
        this.markdown = markdown;
    }

    /** The page in storage format; one that is nested too deeply is shown as it was written. */
    public String toStorage(LinkTargets targets) {
        String legal = FORBIDDEN.matcher(markdown).replaceAll("");
        StorageFormat storage = new StorageFormat(folder, title, targets);
        return html(FrontMatter.asCode(legal))
                .flatMap(html -> storage.of(html, DEEPEST))
                .orElseGet(() -> storage.code(legal));
    }

    private static Optional<String> html(String text) {
        try {
            Node page = PARSER.parse(text);
            return depth(page) > DEEPEST ? Optional.empty() : Optional.of(RENDERER.render(page));
        } catch (StackOverflowError nestedTooDeeply) {
            // The parser goes down into each part by itself, and knows no limit.
            return Optional.empty();
        }
    }

    private static int depth(Node page) {
        int deepest = 0;
        int depth = 0;
        Node node = page;
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return deepest;
    }
}
