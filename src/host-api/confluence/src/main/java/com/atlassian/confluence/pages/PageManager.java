package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import java.util.List;

/** com.atlassian.confluence.pages.PageManager, Confluence 8.7 to 10.2, confirmed. */
public interface PageManager extends ContentEntityManager {

    Page getPage(long id);

    List<Page> getPages(Iterable<Long> ids);
}
