package org.guildhall.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/** Confluence's pages as the core knows them. */
public final class ConfluencePageDirectory implements PageDirectory {

    /** Stands for the creator of a page that an anonymous person made. */
    private static final UserKey NOBODY = new UserKey("anonymous");

    private final CurrentPages pages;
    private final ApplicationProperties product;

    /** Finds pages; addresses begin with the product's base address. */
    public ConfluencePageDirectory(CurrentPages pages, ApplicationProperties product) {
        this.pages = pages;
        this.product = product;
    }

    @Override
    public Map<PageRef, PageSummary> find(Collection<PageRef> refs) {
        return pages.with(refs, some -> {
            Map<PageRef, PageSummary> found = new LinkedHashMap<>();
            some.forEach(page -> found.put(new PageRef(page.getId()), summary(page)));
            return found;
        });
    }

    /** What is known of a page without opening it. */
    public PageSummary summary(Page page) {
        return new PageSummary(
                new PageRef(page.getId()),
                new SpaceKey(page.getSpaceKey()),
                page.getTitle(),
                product.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + page.getId(),
                creator(page),
                page.getLastModificationDate().toInstant());
    }

    private static UserKey creator(Page page) {
        ConfluenceUser creator = page.getCreator();
        return creator == null ? NOBODY : ConfluenceUsers.keyOf(creator);
    }
}
