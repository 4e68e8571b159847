package org.guildhall.host.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.host.confluence.content.Wiki;
import org.jspecify.annotations.Nullable;

/** Confluence's {@code PageManager}: as there, it asks for no permission. */
public final class HostPageManager implements PageManager {

    private final Wiki wiki;
    private final Entities entities;

    /** Pages of that content. */
    public HostPageManager(Wiki wiki, Entities entities) {
        this.wiki = wiki;
        this.entities = entities;
    }

    @Override
    public @Nullable Page getPage(long id) {
        return wiki.pages().byId(id).map(entities::page).orElse(null);
    }

    @Override
    public List<Page> getPages(Iterable<Long> ids) {
        List<Long> wanted = new ArrayList<>();
        ids.forEach(wanted::add);
        return wiki.pages().byIds(wanted).stream().map(entities::page).toList();
    }
}
