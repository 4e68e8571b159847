package com.atlassian.confluence.core;

/** com.atlassian.confluence.core.ContentEntityManager, Confluence 8.7 to 10.2, confirmed. */
public interface ContentEntityManager {

    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject entity, SaveContext context);

    void saveContentEntity(ContentEntityObject entity, ContentEntityObject original, SaveContext context);

    <T extends ContentEntityObject> void saveNewVersion(T entity, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(T entity, Modification<T> modification, SaveContext context);
}
