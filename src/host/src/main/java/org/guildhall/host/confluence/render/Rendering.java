package org.guildhall.host.confluence.render;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.host.confluence.macro.MacroCatalog;
import org.guildhall.host.confluence.storage.StorageParser;
import org.guildhall.host.confluence.storage.StorageTree;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One run over one body. */
final class Rendering {

    private final Links links;
    private final MacroRun macros;
    private final List<TableOfContents.Heading> headings = new ArrayList<>();

    Rendering(RenderScope scope, Links links, MacroCatalog catalog) {
        this.links = links;
        this.macros = new MacroRun(this, scope, links, catalog);
    }

    String render(Element body) {
        return TableOfContents.fill(inside(body), headings);
    }

    /** What is below the node, as HTML. */
    String inside(Node parent) {
        StringBuilder html = new StringBuilder();
        StorageTree.nodes(parent).forEach(node -> html.append(node(node)));
        return html.toString();
    }

    private String node(Node node) {
        if (node instanceof Element element) {
            return element.getNodeName().contains(":") ? special(element) : html(element);
        }
        boolean text = node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
        return text ? StorageParser.escape(((CharacterData) node).getData()) : "";
    }

    private String special(Element element) {
        return switch (element.getNodeName()) {
            case "ac:structured-macro", "ac:macro" -> macros.run(element);
            case "ac:link" -> links.link(element, this);
            case "ac:image" -> links.image(element);
            case "ac:emoticon" -> Emoticons.html(element.getAttribute("ac:name"));
            case "ac:placeholder" -> "";
            case "ac:task-list" -> "<ul class=\"inline-task-list\">" + inside(element) + "</ul>";
            case "ac:task" -> task(element);
            case "ac:layout" -> "<div class=\"contentLayout2\">" + inside(element) + "</div>";
            case "ac:layout-section" -> section(element);
            case "ac:layout-cell" -> "<div class=\"cell\"><div class=\"innerCell\">" + inside(element) + "</div></div>";
            case "ri:user" -> links.person(element);
            default -> element.getNodeName().startsWith("ri:") ? "" : inside(element);
        };
    }

    private String task(Element task) {
        boolean done = StorageTree.first(task, "ac:task-status")
                .filter(status -> StorageTree.text(status).strip().equals("complete"))
                .isPresent();
        String body = StorageTree.first(task, "ac:task-body").map(this::inside).orElse("");
        return "<li class=\"" + (done ? "checked" : "unchecked")
                + "\"><span class=\"task-box\" role=\"img\" aria-label=\"" + (done ? "Done" : "To do")
                + "\"></span><span class=\"task-body\">" + body + "</span></li>";
    }

    private String section(Element section) {
        String type = section.getAttribute("ac:type").replaceAll("[^a-z_]", "").replace('_', '-');
        return "<div class=\"columnLayout " + type + "\">" + inside(section) + "</div>";
    }

    private String html(Element element) {
        String name = element.getNodeName();
        if (!HtmlPolicy.allows(name)) {
            return HtmlPolicy.silences(name) ? "" : inside(element);
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "p" -> paragraph(element);
            case "table" -> "<div class=\"table-wrap\">" + plain(element, " confluenceTable") + "</div>";
            case "th" -> plain(element, " confluenceTh");
            case "td" -> plain(element, " confluenceTd");
            case "a" -> plain(element, element.getAttribute("href").matches("(?i)https?://.*") ? " external-link" : "");
            case "time" -> Dates.html(element);
            default -> plain(element, "");
        };
    }

    private String plain(Element element, String extraClass) {
        String name = element.getNodeName();
        if (!extraClass.isEmpty()) {
            element.setAttribute("class", (element.getAttribute("class") + extraClass).strip());
        }
        String open = "<" + name + HtmlPolicy.attributes(element) + ">";
        return HtmlPolicy.isVoid(name) ? open : open + inside(element) + "</" + name + ">";
    }

    private String heading(Element element) {
        String name = element.getNodeName();
        TableOfContents.Heading heading =
                TableOfContents.Heading.of(name.charAt(1) - '0', StorageTree.text(element), headings);
        headings.add(heading);
        return "<" + name + " id=\"" + StorageParser.escape(heading.id()) + "\"" + HtmlPolicy.attributes(element) + ">"
                + inside(element) + "</" + name + ">";
    }

    /** A block inside a paragraph would end it early in a browser, so that it takes the paragraph's place. */
    private String paragraph(Element element) {
        boolean block = StorageTree.elements(element).stream().anyMatch(macros::isBlock);
        if (!block) {
            return plain(element, "");
        }
        return "<div class=\"p\">" + inside(element) + "</div>";
    }
}
