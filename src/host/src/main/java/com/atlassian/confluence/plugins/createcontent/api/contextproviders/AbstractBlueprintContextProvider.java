package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Fills the variables of a blueprint's template. */
public abstract class AbstractBlueprintContextProvider implements ContextProvider {

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        // Parameters of the module are not used by this kind of provider.
    }

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        return updateBlueprintContext(new BlueprintContext(context)).getMap();
    }

    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);
}
