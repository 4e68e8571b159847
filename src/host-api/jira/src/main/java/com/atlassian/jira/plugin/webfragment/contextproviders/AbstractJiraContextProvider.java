package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** {@code com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider}, Jira 11.3: confirmed. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraContextProvider implements ContextProvider {

    @Override
    public void init(Map params) throws PluginParseException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map getContextMap(Map context) {
        throw new UnsupportedOperationException();
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
