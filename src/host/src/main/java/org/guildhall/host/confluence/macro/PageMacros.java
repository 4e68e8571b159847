package org.guildhall.host.confluence.macro;

import static org.guildhall.host.confluence.macro.HostMacro.text;
import static org.guildhall.host.confluence.storage.StorageParser.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.pages.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.confluence.content.PageNode;
import org.guildhall.host.confluence.content.PageSearch;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.render.PageUrls;
import org.guildhall.host.kernel.CurrentUser;

/** The macros that list pages; each lists only what the reader may see. */
public final class PageMacros {

    private final Wiki wiki;
    private final PageUrls urls;

    /** Macros over that content. */
    public PageMacros(Wiki wiki, PageUrls urls) {
        this.wiki = wiki;
        this.urls = urls;
    }

    /** The macros. */
    public List<HostMacro> all() {
        return List.of(
                HostMacro.of(
                        "children",
                        "Children display",
                        "The pages below this one.",
                        "navigation",
                        BodyType.NONE,
                        List.of(),
                        (parameters, body, context) -> children(context)),
                HostMacro.of(
                        "contentbylabel",
                        "Content by label",
                        "Pages that have a label.",
                        "navigation",
                        BodyType.NONE,
                        List.of(text("labels", "Labels"), text("spaces", "Space key")),
                        (parameters, body, context) -> byLabel(parameters)));
    }

    private String children(ConversionContext context) {
        if (!(context.getEntity() instanceof Page page)) {
            return "";
        }
        List<PageNode> below = wiki.pages().childrenOf(List.of(page.getId())).getOrDefault(page.getId(), List.of());
        return below.stream()
                .filter(child -> wiki.access().canView(CurrentUser.get(), child))
                .map(child -> item(child.spaceKey(), child.title(), child.id()))
                .collect(Collectors.joining("", "<ul class=\"childpages-macro\">", "</ul>"));
    }

    private String byLabel(Map<String, String> parameters) {
        List<String> labels = Arrays.stream(parameters
                        .getOrDefault("labels", parameters.getOrDefault("label", ""))
                        .split("[,\\s]+", -1))
                .filter(label -> !label.isEmpty())
                .toList();
        Optional<String> space =
                Optional.of(parameters.getOrDefault("spaces", "")).filter(key -> !key.isBlank());
        if (labels.isEmpty()) {
            return "<p class=\"macro-hint\">Give at least one label.</p>";
        }
        PageSearch.Query query = new PageSearch.Query(
                space, List.of(), labels, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
        List<WikiPage> found = wiki.search().find(query).stream()
                .filter(page -> wiki.access().canView(CurrentUser.get(), page))
                .toList();
        return found.isEmpty()
                ? "<p>No content found with these labels.</p>"
                : found.stream()
                        .map(page -> item(page.spaceKey(), page.title(), page.id()))
                        .collect(Collectors.joining("", "<ul class=\"content-by-label\">", "</ul>"));
    }

    private String item(String spaceKey, String title, long id) {
        return "<li><a href=\"" + escape(urls.page(spaceKey, title, id)) + "\">" + escape(title) + "</a></li>";
    }
}
