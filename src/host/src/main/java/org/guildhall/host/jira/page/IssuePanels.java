package org.guildhall.host.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.host.jira.api.DirectoryUser;
import org.guildhall.host.jira.api.SeenIssue;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.WebFragments;

/** The panels that plugins add to the issue view. */
final class IssuePanels {

    private final WebFragments fragments;
    private final Map<String, Object> context = new HashMap<>();

    IssuePanels(JiraSite site, StoredIssue stored, HttpServletRequest request) {
        this.fragments = site.web().fragments();
        Issue issue = new SeenIssue(stored, site.jira());
        Project project = issue.getProjectObject();
        Map<String, Object> params = Map.of("issue", issue, "project", project);
        context.putAll(params);
        context.put("helper", new JiraHelper(request, project, params));
        CurrentUser.get().ifPresent(user -> context.put("user", new DirectoryUser(user)));
    }

    List<WebFragments.Panel> at(String location) {
        return fragments.panels(location, context);
    }
}
