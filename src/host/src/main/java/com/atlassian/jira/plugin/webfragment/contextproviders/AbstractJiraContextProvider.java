package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Hands the reader and the place on the page to context providers of plugins. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraContextProvider implements ContextProvider {

    @Override
    @SuppressWarnings("unchecked")
    public void init(Map params) throws PluginParseException {}

    @Override
    @SuppressWarnings("unchecked")
    public Map getContextMap(Map context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** What the template gets for that reader there. */
    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
