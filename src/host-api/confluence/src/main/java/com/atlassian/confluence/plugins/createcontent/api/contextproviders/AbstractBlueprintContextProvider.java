package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** AbstractBlueprintContextProvider of the bundled create-content plugin, Confluence 8.7, confirmed. */
public abstract class AbstractBlueprintContextProvider implements ContextProvider {

    public AbstractBlueprintContextProvider() {}

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        throw new UnsupportedOperationException();
    }

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);
}
