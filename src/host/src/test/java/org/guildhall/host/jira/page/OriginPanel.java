package org.guildhall.host.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** A context provider as a plugin would write one. */
public final class OriginPanel implements ContextProvider {

    @Override
    public void init(Map<String, String> parameters) {
        // The panel has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("issueKey", ((Issue) context.get("issue")).getKey());
    }
}
