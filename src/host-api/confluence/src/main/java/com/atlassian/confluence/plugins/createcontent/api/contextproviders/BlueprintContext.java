package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

/** BlueprintContext of the bundled create-content plugin, Confluence 8.7, confirmed. */
public class BlueprintContext {

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
