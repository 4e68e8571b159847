package org.guildhall.host.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.Optional;
import org.guildhall.host.confluence.content.PageStore;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.render.RenderScope;
import org.guildhall.host.confluence.render.StorageRenderer;
import org.guildhall.host.confluence.storage.StorageSyntaxException;

/** Confluence's {@code XhtmlContent}. */
public final class HostXhtmlContent implements XhtmlContent {

    private final StorageRenderer renderer;
    private final PageStore pages;

    /** Renders with that renderer. */
    public HostXhtmlContent(StorageRenderer renderer, PageStore pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    @Override
    public String convertStorageToView(String storage, ConversionContext context) throws XhtmlException {
        ContentEntityObject entity = context.getEntity();
        Optional<WikiPage> page = entity == null ? Optional.empty() : pages.byId(entity.getId());
        try {
            String space = page.map(WikiPage::spaceKey).orElse(String.valueOf(context.getSpaceKey()));
            return renderer.render(storage, new RenderScope(page, space, context));
        } catch (StorageSyntaxException broken) {
            throw new XhtmlException(broken.description(), broken);
        }
    }
}
