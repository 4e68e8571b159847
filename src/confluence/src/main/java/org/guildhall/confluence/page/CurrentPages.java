package org.guildhall.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.reference.PageRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages as they are published: drafts, older versions, and pages in the trash are not among them. */
public final class CurrentPages {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentPages.class);

    private final PageManager pages;
    private final Transactions transactions;

    /** Asks Confluence; in a job, what a page refers to can only be read within a transaction. */
    public CurrentPages(PageManager pages, Transactions transactions) {
        this.pages = pages;
        this.transactions = transactions;
    }

    /** Works with those of the pages that exist, loaded in one request. */
    public <T> T with(Collection<PageRef> refs, Function<List<Page>, T> work) {
        return refs.isEmpty() ? work.apply(List.of()) : transactions.inTransaction(() -> work.apply(find(refs)));
    }

    private List<Page> find(Collection<PageRef> refs) {
        List<Long> ids = refs.stream().map(PageRef::id).distinct().toList();
        return load(ids).stream()
                .filter(Objects::nonNull)
                .filter(CurrentPages::isPublished)
                .toList();
    }

    private static boolean isPublished(Page page) {
        return page.isCurrent() && page.isLatestVersion() && page.getSpace() != null;
    }

    private List<Page> load(List<Long> ids) {
        try {
            return pages.getPages(ids);
        } catch (LinkageError e) {
            LOG.warn("Pages are loaded one by one: this Confluence does not load several at once", e);
            return ids.stream().map(pages::getPage).filter(Objects::nonNull).toList();
        }
    }
}
