package org.guildhall.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.upkeep.PageLabels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Labels on Confluence's pages. */
public final class ConfluencePageLabels implements PageLabels {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePageLabels.class);

    private final CurrentPages pages;
    private final LabelManager labels;

    /** Uses Confluence's label manager. */
    public ConfluencePageLabels(CurrentPages pages, LabelManager labels) {
        this.pages = pages;
        this.labels = labels;
    }

    @Override
    public void set(PageRef ref, String name, boolean present) {
        pages.with(List.of(ref), some -> {
            some.forEach(page -> set(page, name, present));
            return some.size();
        });
    }

    private void set(Page page, String name, boolean present) {
        Optional<Label> there = page.getLabels().stream()
                .filter(label -> label.getName().equals(name))
                .findFirst();
        try {
            if (present && there.isEmpty()) {
                labels.addLabel(page, new Label(name));
            } else if (!present && there.isPresent()) {
                labels.removeLabel(page, there.get());
            }
        } catch (LinkageError e) {
            LOG.warn("Stale pages get no label: this Confluence labels pages in another way", e);
        }
    }
}
