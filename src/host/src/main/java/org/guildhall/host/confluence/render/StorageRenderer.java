package org.guildhall.host.confluence.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.host.confluence.content.PageNode;
import org.guildhall.host.confluence.content.PageRef;
import org.guildhall.host.confluence.content.RequestCache;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.macro.MacroCatalog;
import org.guildhall.host.confluence.storage.StorageParser;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.UserDirectory;
import org.w3c.dom.Element;

/** Renders storage format as HTML. */
public final class StorageRenderer {

    private final MacroCatalog macros;
    private final Wiki wiki;
    private final UserDirectory users;
    private final PageUrls urls;

    /** A renderer for one product. */
    public StorageRenderer(MacroCatalog macros, Wiki wiki, UserDirectory users, PageUrls urls) {
        this.macros = macros;
        this.wiki = wiki;
        this.users = users;
        this.urls = urls;
    }

    /**
     * The body as HTML; a macro that fails shows a message and its body, and nothing else is lost.
     *
     * @throws org.guildhall.host.confluence.storage.StorageSyntaxException when it is not well formed
     */
    public String render(String storage, RenderScope scope) {
        Element body = StorageParser.parse(storage);
        Map<PageRef, LinkTarget> targets = RequestCache.answering(() -> targets(refs(body, scope.spaceKey())));
        Links links = new Links(scope.spaceKey(), targets, users, urls);
        return new Rendering(scope, links, macros).render(body);
    }

    private Map<PageRef, LinkTarget> targets(List<PageRef> refs) {
        Map<PageRef, PageNode> found = wiki.pages().resolve(refs);
        return refs.stream().collect(Collectors.toMap(ref -> ref, ref -> LinkTarget.of(ref, found.get(ref), wiki)));
    }

    private static List<PageRef> refs(Element body, String spaceKey) {
        return Stream.of(StorageTree.deep(body, "ri:page"))
                .flatMap(List::stream)
                .map(page -> Links.ref(page, spaceKey))
                .distinct()
                .toList();
    }
}
