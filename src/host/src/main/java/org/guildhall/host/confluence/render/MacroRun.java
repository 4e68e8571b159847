package org.guildhall.host.confluence.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.macro.KnownMacro;
import org.guildhall.host.confluence.macro.MacroCatalog;
import org.guildhall.host.confluence.storage.StorageParser;
import org.guildhall.host.confluence.storage.StorageTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Runs the macros of one body, the innermost first; one that fails shows a message and what was in it. */
final class MacroRun {

    private static final Logger LOG = LoggerFactory.getLogger(MacroRun.class);

    private final Rendering rendering;
    private final RenderScope scope;
    private final Links links;
    private final MacroCatalog catalog;

    MacroRun(Rendering rendering, RenderScope scope, Links links, MacroCatalog catalog) {
        this.rendering = rendering;
        this.scope = scope;
        this.links = links;
        this.catalog = catalog;
    }

    /** Whether the element is a macro that makes a block. */
    boolean isBlock(Element element) {
        if (!element.getNodeName().equals("ac:structured-macro")) {
            return false;
        }
        try {
            return catalog.find(element.getAttribute("ac:name"))
                    .map(macro -> macro.instance().getOutputType() == Macro.OutputType.BLOCK)
                    .orElse(true);
        } catch (RuntimeException | LinkageError unusable) {
            // It will say why where it is run, in a box, which is a block.
            return true;
        }
    }

    String run(Element element) {
        String name = element.getAttribute("ac:name");
        Optional<KnownMacro> known = catalog.find(name);
        if (known.isEmpty()) {
            return box("warning", "unknown-macro", "Unknown macro: '" + name + "'") + readable(element);
        }
        try {
            Macro macro = known.get().instance();
            return execute(macro, element);
        } catch (MacroExecutionException | RuntimeException | LinkageError failure) {
            LOG.warn("Macro {} failed", name, failure);
            return box("error", "macro-error", "Error rendering macro '" + name + "' : " + message(failure))
                    + readable(element);
        }
    }

    private String execute(Macro macro, Element element) throws MacroExecutionException {
        Map<String, String> parameters = MacroParameters.of(element, links);
        String html = macro.execute(parameters, body(element, macro.getBodyType()), scope.context());
        return html == null ? "" : html;
    }

    private String body(Element element, BodyType type) {
        Optional<Element> rich = StorageTree.first(element, "ac:rich-text-body");
        Optional<Element> plain = StorageTree.first(element, "ac:plain-text-body");
        return switch (type) {
            case NONE -> "";
            case RICH_TEXT ->
                rich.map(rendering::inside)
                        .or(() -> plain.map(text -> StorageParser.escape(StorageTree.text(text))))
                        .orElse("");
            case PLAIN_TEXT -> plain.or(() -> rich).map(StorageTree::text).orElse("");
        };
    }

    private String readable(Element element) {
        return StorageTree.first(element, "ac:rich-text-body")
                .map(rendering::inside)
                .or(() -> StorageTree.first(element, "ac:plain-text-body")
                        .map(text -> "<pre>" + StorageParser.escape(StorageTree.text(text)) + "</pre>"))
                .orElse("");
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static String box(String kind, String cssClass, String text) {
        return "<div class=\"aui-message aui-message-" + kind + " " + cssClass + "\" role=\"alert\"><p>"
                + StorageParser.escape(text) + "</p></div>";
    }
}
