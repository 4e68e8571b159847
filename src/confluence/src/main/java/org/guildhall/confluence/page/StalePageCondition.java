package org.guildhall.confluence.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows the badge "Still true?" above pages whose review is due, also where no macro shows it. */
public final class StalePageCondition implements Condition {

    private final StalePages pages;

    /** Asks there. */
    public StalePageCondition(StalePages pages) {
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return pages.of(context).isPresent();
    }
}
