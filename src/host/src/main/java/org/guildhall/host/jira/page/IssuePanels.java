package org.guildhall.host.jira.page;

import java.util.List;
import java.util.Map;
import org.guildhall.host.jira.api.SeenIssue;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.kernel.WebFragments;

/** The panels that plugins add to the issue view. */
final class IssuePanels {

    private final WebFragments fragments;
    private final Map<String, Object> context;

    IssuePanels(JiraSite site, StoredIssue issue) {
        this.fragments = site.web().fragments();
        this.context = Map.of("issue", new SeenIssue(issue));
    }

    List<WebFragments.Panel> at(String location) {
        return fragments.panels(location, context);
    }
}
