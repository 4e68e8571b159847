package org.guildhall.host.confluence;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.host.confluence.api.Entities;
import org.guildhall.host.confluence.api.HostConversionContext;
import org.guildhall.host.confluence.api.PageEvents;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.macro.HostMacro;
import org.guildhall.host.confluence.macro.HostMacros;
import org.guildhall.host.confluence.macro.MacroCatalog;
import org.guildhall.host.confluence.macro.PageMacros;
import org.guildhall.host.confluence.render.PageUrls;
import org.guildhall.host.confluence.render.RenderScope;
import org.guildhall.host.confluence.render.StorageRenderer;
import org.guildhall.host.kernel.ProductContext;

/** What the embedded Confluence is made of, once it is open. */
public final class Confluence {

    private final ProductContext context;
    private final Wiki wiki;
    private final Entities entities;
    private final PageUrls urls;
    private final MacroCatalog macros;
    private final StorageRenderer renderer;

    /** Opens the content and creates missing tables. */
    public Confluence(ProductContext context) {
        this.context = context;
        this.urls = new PageUrls(context.baseUrl().getPath());
        this.wiki = new Wiki(context.dataSource(), context.clock());
        this.entities = new Entities(wiki, context.users());
        wiki.publishTo(new PageEvents(context.components(), entities)::publish);
        List<HostMacro> own = new ArrayList<>(HostMacros.plain());
        own.addAll(new PageMacros(wiki, urls).all());
        this.macros = new MacroCatalog(own, context.modules(), urls.contextPath());
        this.renderer = new StorageRenderer(macros, wiki, context.users(), urls);
    }

    /** What the product was opened with. */
    public ProductContext context() {
        return context;
    }

    /** The content. */
    public Wiki wiki() {
        return wiki;
    }

    /** The API's objects. */
    public Entities entities() {
        return entities;
    }

    /** Addresses of pages. */
    public PageUrls urls() {
        return urls;
    }

    /** All macros. */
    public MacroCatalog macros() {
        return macros;
    }

    /** A body of a page as HTML, {@code display} or {@code preview}. */
    public String view(WikiPage page, String body, String outputType) {
        return renderer.render(
                body, new RenderScope(page.spaceKey(), new HostConversionContext(entities.page(page), outputType)));
    }

    /** A body that belongs to no page yet as HTML. */
    public String preview(String spaceKey, String body) {
        return renderer.render(body, new RenderScope(spaceKey, new HostConversionContext(null, "preview")));
    }
}
