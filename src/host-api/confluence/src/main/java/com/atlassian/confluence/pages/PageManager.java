package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.List;

/** com.atlassian.confluence.pages.PageManager, Confluence 8.7 to 10.2, confirmed. */
public interface PageManager extends ContentEntityManager {

    Page getPage(long id);

    List<Page> getPages(Iterable<Long> ids);

    Page getPage(String spaceKey, String title);

    AbstractPage getAbstractPage(long id);

    List<Page> getPages(Space space, boolean currentOnly);

    Collection<Long> getPageIds(Space space);

    void trashPage(AbstractPage page);
}
