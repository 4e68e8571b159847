package org.guildhall.core.artifact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.reference.PageRef;

/** The product's pages. Says nothing about who may see them: ask {@code AccessControl} before showing anything. */
public interface PageDirectory {

    /** The current pages among those; drafts, deleted pages and things that are not pages are left out. */
    Map<PageRef, PageSummary> find(Collection<PageRef> pages);

    /** The page, unless it is deleted, a draft or not a page. */
    default Optional<PageSummary> find(PageRef page) {
        return Optional.ofNullable(find(List.of(page)).get(page));
    }
}
