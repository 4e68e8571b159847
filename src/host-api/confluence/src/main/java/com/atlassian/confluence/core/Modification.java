package com.atlassian.confluence.core;

/** com.atlassian.confluence.core.Modification, Confluence 8.7 to 10.2, confirmed. */
public interface Modification<T extends ContentEntityObject> {

    void modify(T entity);
}
