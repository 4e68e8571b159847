package com.atlassian.confluence.labels;

/** com.atlassian.confluence.labels.Namespace, Confluence 8.7, confirmed. */
public class Namespace {

    public String getPrefix() {
        throw new UnsupportedOperationException();
    }
}
