package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.Map;

/** BlueprintContext of the bundled create-content plugin, Confluence 8.7, confirmed. */
public class BlueprintContext {

    public BlueprintContext() {
        throw new UnsupportedOperationException();
    }

    public BlueprintContext(Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    public Map<String, Object> getMap() {
        throw new UnsupportedOperationException();
    }

    public Object get(String key) {
        throw new UnsupportedOperationException();
    }

    public void put(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException();
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }
}
