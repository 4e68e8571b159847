package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/** {@code com.atlassian.jira.plugin.webfragment.model.JiraHelper}, Jira 11.3: confirmed. */
public class JiraHelper {

    public JiraHelper() {
        throw new UnsupportedOperationException();
    }

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public Map<String, Object> getContextParams() {
        throw new UnsupportedOperationException();
    }
}
