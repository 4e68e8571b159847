package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.Map;

/** The variables of a blueprint's template. */
public class BlueprintContext {

    private final Map<String, Object> context;

    public BlueprintContext(Map<String, Object> context) {
        this.context = context;
    }

    public Map<String, Object> getMap() {
        return context;
    }

    public void put(String key, Object value) {
        context.put(key, value);
    }

    public void setTitle(String title) {
        context.put("ContentPageTitle", title);
    }

    public String getSpaceKey() {
        return (String) context.get("spaceKey");
    }
}
