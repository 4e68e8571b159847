package org.guildhall.host.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Makes the API's objects from the host's records. */
public final class Entities implements Relations {

    private final Wiki wiki;
    private final UserDirectory users;

    /** Entities over that content. */
    public Entities(Wiki wiki, UserDirectory users) {
        this.wiki = wiki;
        this.users = users;
    }

    /** The page as the API shows it. */
    public Page page(WikiPage stored) {
        Page page = new Page();
        page.relateBy(this);
        page.setId(stored.id());
        page.setTitle(stored.title());
        page.setBodyAsString(stored.body());
        page.setVersion(stored.version());
        page.setDeleted(stored.trashed());
        page.setCreator(user(stored.creator()));
        page.setLastModifier(user(stored.modifier()));
        page.setCreationDate(date(stored.created()));
        page.setLastModificationDate(date(stored.modified()));
        wiki.spaces().byId(stored.spaceId()).ifPresent(space -> page.setSpace(space(space)));
        return page;
    }

    /** The space as the API shows it. */
    public Space space(WikiSpace stored) {
        return new Space(stored.key()).filledBy(stored.id(), stored.name(), stored.homePageId(), this);
    }

    /** The person with that key; null as in the products when nobody has it. */
    public @Nullable ConfluenceUser user(String key) {
        return users.byKey(key).<ConfluenceUser>map(HostConfluenceUser::new).orElse(null);
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    @Override
    public List<Label> labels(long page) {
        return wiki.labels().of(page).stream().map(Label::new).toList();
    }

    @Override
    public @Nullable Page page(long id) {
        return wiki.pages().byId(id).map(this::page).orElse(null);
    }

    @Override
    public @Nullable Page parent(long id) {
        return wiki.pages()
                .byId(id)
                .flatMap(WikiPage::parent)
                .flatMap(wiki.pages()::byId)
                .map(this::page)
                .orElse(null);
    }

    @Override
    public List<Page> children(long id) {
        return wiki.pages().children(id).stream().map(this::page).toList();
    }

    @Override
    public List<Page> ancestors(long id) {
        List<Long> above = wiki.pages().byId(id).map(WikiPage::ancestors).orElse(List.of());
        return wiki.pages().byIds(above).stream().map(this::page).toList();
    }
}
