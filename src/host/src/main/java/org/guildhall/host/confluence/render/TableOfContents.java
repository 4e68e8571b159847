package org.guildhall.host.confluence.render;

import java.util.List;
import org.guildhall.host.confluence.storage.StorageParser;

/** The headings of a body, for the {@code toc} macro. */
public final class TableOfContents {

    /** What the macro leaves behind; it is filled when all headings are known. */
    public static final String MARK = "<!--guildhall-host:toc-->";

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param text its words
     * @param id its anchor, unique in the body
     */
    record Heading(int level, String text, String id) {

        static Heading of(int level, String text, List<Heading> before) {
            String id = "heading-"
                    + text.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
            long same = before.stream()
                    .filter(one -> one.id().equals(id) || one.id().startsWith(id + "."))
                    .count();
            return new Heading(level, text, same == 0 ? id : id + "." + same);
        }
    }

    private TableOfContents() {}

    static String fill(String html, List<Heading> headings) {
        return html.contains(MARK) ? html.replace(MARK, list(headings)) : html;
    }

    private static String list(List<Heading> headings) {
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        StringBuilder html = new StringBuilder("<nav class=\"toc-macro\" aria-label=\"Table of contents\"><ul>");
        headings.forEach(heading -> html.append("<li class=\"toc-level-")
                .append(heading.level() - top + 1)
                .append("\"><a href=\"#")
                .append(StorageParser.escape(heading.id()))
                .append("\">")
                .append(StorageParser.escape(heading.text()))
                .append("</a></li>"));
        return html.append("</ul></nav>").toString();
    }
}
