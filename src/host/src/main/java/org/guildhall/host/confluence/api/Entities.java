package org.guildhall.host.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Makes the API's objects from the host's records. */
public final class Entities {

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
        page.setLabels(() -> labels(stored.id()));
        page.setId(stored.id());
        page.setTitle(stored.title());
        page.setBodyAsString(stored.body());
        page.setDeleted(stored.trashed());
        page.setCreator(user(stored.creator()));
        page.setLastModifier(user(stored.modifier()));
        page.setLastModificationDate(Date.from(stored.modified()));
        wiki.spaces().byId(stored.spaceId()).ifPresent(space -> page.setSpace(space(space)));
        return page;
    }

    /** The space as the API shows it. */
    public Space space(WikiSpace stored) {
        Space space = new Space(stored.key());
        space.setId(stored.id());
        return space;
    }

    /* Null as in the products when nobody has that key. */
    private @Nullable ConfluenceUser user(String key) {
        return users.byKey(key).<ConfluenceUser>map(HostConfluenceUser::new).orElse(null);
    }

    private List<Label> labels(long page) {
        return wiki.labels().of(page).stream().map(Label::new).toList();
    }
}
