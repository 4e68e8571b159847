package org.guildhall.host.confluence.macro;

import static org.guildhall.host.confluence.macro.HostMacro.choice;
import static org.guildhall.host.confluence.macro.HostMacro.text;
import static org.guildhall.host.confluence.storage.StorageParser.escape;

import com.atlassian.confluence.macro.Macro.BodyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guildhall.host.confluence.render.TableOfContents;

/** The macros that every Confluence has, as far as the host needs them. */
public final class HostMacros {

    private HostMacros() {}

    /** The macros that need nothing but their parameters and body. */
    public static List<HostMacro> plain() {
        List<HostMacro> macros = new ArrayList<>(List.of(
                message("info", "Info", "information"),
                message("tip", "Tip", "success"),
                message("note", "Note", "warning"),
                message("warning", "Warning", "error")));
        macros.add(HostMacro.of(
                "panel",
                "Panel",
                "A box with a title.",
                "formatting",
                BodyType.RICH_TEXT,
                List.of(text("title", "Title")),
                (parameters, body, context) -> panel(parameters, body)));
        macros.add(HostMacro.of(
                "expand",
                "Expand",
                "Text that is shown on request.",
                "formatting",
                BodyType.RICH_TEXT,
                List.of(text("title", "Title")),
                (parameters, body, context) -> expand(parameters, body)));
        macros.add(HostMacro.of(
                "code",
                "Code block",
                "Source code.",
                "formatting",
                BodyType.PLAIN_TEXT,
                List.of(
                        choice("language", "Language", "text", "python", "sql", "java", "yaml", "bash"),
                        text("title", "Title")),
                (parameters, body, context) -> code(parameters, body)));
        macros.add(HostMacro.of(
                "noformat",
                "No format",
                "Text as it was typed.",
                "formatting",
                BodyType.PLAIN_TEXT,
                List.of(),
                (parameters, body, context) ->
                        "<div class=\"preformatted panel\"><pre>" + escape(body) + "</pre></div>"));
        macros.add(HostMacro.of(
                "excerpt",
                "Excerpt",
                "The part of a page that others may quote.",
                "formatting",
                BodyType.RICH_TEXT,
                List.of(),
                (parameters, body, context) -> body));
        macros.add(HostMacro.of(
                "status",
                "Status",
                "A coloured word.",
                "formatting",
                BodyType.NONE,
                List.of(text("title", "Title"), choice("colour", "Colour", "Grey", "Red", "Yellow", "Green", "Blue")),
                (parameters, body, context) -> status(parameters)));
        macros.add(HostMacro.of(
                "toc",
                "Table of contents",
                "The headings of this page.",
                "navigation",
                BodyType.NONE,
                List.of(),
                (parameters, body, context) -> TableOfContents.MARK));
        macros.add(HostMacro.of(
                "anchor",
                "Anchor",
                "A place that links can lead to.",
                "navigation",
                BodyType.NONE,
                List.of(text("", "Name")),
                (parameters, body, context) -> "<span id=\"" + escape(parameters.getOrDefault("", "")) + "\"></span>"));
        return macros;
    }

    private static HostMacro message(String name, String title, String kind) {
        return HostMacro.of(
                name,
                title,
                "A coloured box.",
                "formatting",
                BodyType.RICH_TEXT,
                List.of(text("title", "Title")),
                (parameters, body, context) -> "<div class=\"confluence-information-macro confluence-information-macro-"
                        + kind + "\">" + title(parameters) + "<span class=\"confluence-information-macro-icon\""
                        + " aria-hidden=\"true\"></span><div class=\"confluence-information-macro-body\">" + body
                        + "</div></div>");
    }

    private static String title(Map<String, String> parameters) {
        String title = parameters.getOrDefault("title", "");
        return title.isBlank() ? "" : "<p class=\"title\">" + escape(title) + "</p>";
    }

    private static String panel(Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        String header = title.isBlank() ? "" : "<div class=\"panelHeader\"><b>" + escape(title) + "</b></div>";
        return "<div class=\"panel\">" + header + "<div class=\"panelContent\">" + body + "</div></div>";
    }

    private static String expand(Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        return "<details class=\"expand-container\"><summary>"
                + escape(title.isBlank() ? "Click here to expand..." : title)
                + "</summary><div class=\"expand-content\">" + body + "</div></details>";
    }

    private static String code(Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        String header =
                title.isBlank() ? "" : "<div class=\"codeHeader panelHeader\"><b>" + escape(title) + "</b></div>";
        return "<div class=\"code panel\">" + header
                + "<div class=\"codeContent panelContent\"><pre class=\"syntaxhighlighter-pre\""
                + " tabindex=\"0\" data-language=\"" + escape(parameters.getOrDefault("language", "text")) + "\">"
                + escape(body) + "</pre></div></div>";
    }

    private static String status(Map<String, String> parameters) {
        String colour = parameters.getOrDefault("colour", "Grey").toLowerCase(Locale.ROOT);
        String kind =
                switch (colour) {
                    case "red" -> " aui-lozenge-error";
                    case "yellow" -> " aui-lozenge-current aui-lozenge-moved";
                    case "green" -> " aui-lozenge-success";
                    case "blue" -> " aui-lozenge-complete aui-lozenge-inprogress";
                    default -> "";
                };
        String title = parameters.getOrDefault("title", "");
        return "<span class=\"status-macro aui-lozenge" + kind + "\">" + escape(title.isBlank() ? colour : title)
                + "</span>";
    }
}
