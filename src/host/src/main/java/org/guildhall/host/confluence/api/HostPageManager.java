package org.guildhall.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.PageNode;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
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

    @Override
    public @Nullable Page getPage(String spaceKey, String title) {
        return wiki.pages().byTitle(spaceKey, title).map(entities::page).orElse(null);
    }

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public @Nullable ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        List<WikiPage> pages = new ArrayList<>(wiki.pages().inSpace(space.getId()));
        if (!currentOnly) {
            pages.addAll(wiki.pages().trash(space.getId()));
        }
        return pages.stream().map(entities::page).toList();
    }

    @Override
    public Collection<Long> getPageIds(Space space) {
        return wiki.pages().nodesInSpace(space.getId()).stream()
                .map(PageNode::id)
                .toList();
    }

    @Override
    public void trashPage(AbstractPage page) {
        wiki.trash(page.getId());
    }

    @Override
    public void saveContentEntity(ContentEntityObject entity, SaveContext context) {
        Page page = pageOf(entity);
        WikiPage saved = page.getId() == 0
                ? wiki.create(draft(page, context), author())
                : wiki.update(page.getId(), page.getVersion(), draft(page, context), author());
        page.setId(saved.id());
        page.setVersion(saved.version());
        page.relateBy(entities);
    }

    @Override
    public void saveContentEntity(ContentEntityObject entity, ContentEntityObject original, SaveContext context) {
        saveContentEntity(entity, context);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T entity, Modification<T> modification) {
        saveNewVersion(entity, modification, new DefaultSaveContext(false, true, false));
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T entity, Modification<T> modification, SaveContext context) {
        modification.modify(entity);
        saveContentEntity(entity, context);
    }

    private static Page pageOf(ContentEntityObject entity) {
        if (entity instanceof Page page) {
            return page;
        }
        throw new IllegalArgumentException("The host keeps pages only, not " + entity.getType());
    }

    private static PageDraft draft(Page page, SaveContext context) {
        boolean minor = context instanceof DefaultSaveContext save && save.isSuppressNotifications();
        Optional<Long> parent = Optional.ofNullable(page.getParent()).map(Page::getId);
        return new PageDraft(page.getSpaceKey(), parent, page.getTitle(), page.getBodyAsString(), "", minor);
    }

    private static String author() {
        return CurrentUser.get().map(HostUser::key).orElse("");
    }
}
