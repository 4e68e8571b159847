package org.guildhall.acceptance.importer.markdown;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;

/** HTML to storage format: parsed as browsers do, cleaned, code and images and links in Confluence's own elements. */
final class StorageFormat {

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("del", "s", "kbd", "hr", "ins", "abbr")
            .addAttributes("code", "class")
            .addAttributes("ol", "start")
            .removeAttributes("img", "align", "height", "title")
            .preserveRelativeLinks(true);
    /** Relative addresses need something to be relative to while they are looked at; it is never written. */
    private static final String SOMEWHERE = "http://localhost/";

    private final String folder;
    private final String title;
    private final LinkTargets targets;

    StorageFormat(String folder, String title, LinkTargets targets) {
        this.folder = folder;
        this.title = title;
        this.targets = targets;
    }

    /** Nothing, when elements are nested deeper than that. */
    Optional<String> of(String html, int deepest) {
        Document page = new Cleaner(ALLOWED).clean(Jsoup.parse(html, SOMEWHERE));
        Element body = page.body();
        if (depth(body) > deepest) {
            return Optional.empty();
        }
        dropTitle(body);
        body.select("pre").forEach(StorageFormat::code);
        body.select("img").forEach(StorageFormat::image);
        StorageLinks links = new StorageLinks(folder, targets, body);
        body.select("a").forEach(links::replace);
        return Optional.of(written(page));
    }

    /** The page shows its title by itself. */
    private void dropTitle(Element body) {
        Element first = body.firstElementChild();
        if (first != null && first.nameIs("h1") && first.text().equals(title)) {
            first.remove();
        }
    }

    private static String written(Document page) {
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8")
                .prettyPrint(false);
        return page.body().html().strip();
    }

    /** Text as a code macro. */
    String code(String text) {
        Element macro = element("ac:structured-macro").attr("ac:name", "code");
        Document page = Document.createShell(SOMEWHERE);
        page.body().appendChild(macro.appendChild(plainTextBody(text)));
        return written(page);
    }

    private static int depth(Element body) {
        AtomicInteger deepest = new AtomicInteger();
        NodeTraversor.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max), body);
        return deepest.get();
    }

    private static void code(Element pre) {
        Element macro = element("ac:structured-macro").attr("ac:name", "code");
        String language = pre.select("code").attr("class").replaceFirst("^language-", "");
        if (language.matches("[a-zA-Z0-9+#-]{1,20}")) {
            macro.appendChild(
                    element("ac:parameter").attr("ac:name", "language").text(language));
        }
        pre.replaceWith(macro.appendChild(plainTextBody(pre.wholeText())));
    }

    private static Element plainTextBody(String code) {
        Element body = element("ac:plain-text-body");
        pieces(code).forEach(piece -> body.appendChild(new CDataNode(piece)));
        return body;
    }

    /** The end of a CDATA section cannot stand in one, so that it is spread over two. */
    private static List<String> pieces(String code) {
        return List.of(code.replace("]]>", "]]\0>").split("\0", -1));
    }

    private static void image(Element img) {
        String source = img.attr("src");
        if (source.matches("(?i)https?://.+")) {
            Element image = element("ac:image").attr("ac:alt", img.attr("alt"));
            img.replaceWith(image.appendChild(element("ri:url").attr("ri:value", source)));
        } else {
            img.replaceWith(new TextNode(img.attr("alt")));
        }
    }

    static Element element(String name) {
        return new Element(name);
    }
}
