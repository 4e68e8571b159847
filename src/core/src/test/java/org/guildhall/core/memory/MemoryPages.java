package org.guildhall.core.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/** Pages in memory. */
public final class MemoryPages implements PageDirectory {

    private final Map<PageRef, PageSummary> pages = new ConcurrentHashMap<>();

    /** Adds a page, or replaces the one with its id. */
    public PageSummary put(PageSummary page) {
        pages.put(page.page(), page);
        return page;
    }

    /** Adds a page with an address made up from its id. */
    public PageSummary put(long id, SpaceKey space, String title, UserKey creator, Instant lastModified) {
        String url = "http://confluence.example/pages/viewpage.action?pageId=" + id;
        return put(new PageSummary(new PageRef(id), space, title, url, creator, lastModified));
    }

    /** Deletes a page. */
    public void delete(PageRef page) {
        pages.remove(page);
    }

    @Override
    public Map<PageRef, PageSummary> find(Collection<PageRef> wanted) {
        Map<PageRef, PageSummary> found = new HashMap<>(pages);
        found.keySet().retainAll(wanted);
        return found;
    }
}
