package org.guildhall.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Guildhall raised the issue; on others there is no panel. */
public final class RaisedByGuildhall implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(RaisedByGuildhall.class);

    private final Origins origins;

    /** Asks for the origin. */
    public RaisedByGuildhall(Origins origins) {
        this.origins = origins;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return context.get("issue") instanceof Issue issue
                    && origins.of(issue).isPresent();
        } catch (LinkageError e) {
            LOG.warn("Issues do not show where they came from: this Jira keeps that in another way", e);
            return false;
        }
    }
}
