package org.guildhall.host.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** A context provider as a plugin would write one. */
public final class OriginPanel extends AbstractJiraContextProvider {

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        return Map.of(
                "reader", user.getName(),
                "issueKey", issue.getKey(),
                "projectKey", jiraHelper.getProject().getKey());
    }
}
