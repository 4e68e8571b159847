package com.atlassian.jira.entity.property;

/** {@code com.atlassian.jira.entity.property.JsonEntityPropertyManager}, Jira 11.3: confirmed. */
public interface JsonEntityPropertyManager {

    EntityProperty get(String entityName, Long entityId, String key);
}
