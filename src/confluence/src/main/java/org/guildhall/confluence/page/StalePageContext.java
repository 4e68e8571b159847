package org.guildhall.confluence.page;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Tells the badge's link which artifact it is about, and of which community. */
public final class StalePageContext implements ContextProvider {

    private final StalePages pages;

    /** Asks there. */
    public StalePageContext(StalePages pages) {
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The provider has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        pages.of(context).ifPresent(artifact -> {
            values.put("guildhallArtifact", Long.toString(artifact.id().value()));
            values.put("guildhallCommunity", Long.toString(artifact.community().value()));
        });
        return values;
    }
}
