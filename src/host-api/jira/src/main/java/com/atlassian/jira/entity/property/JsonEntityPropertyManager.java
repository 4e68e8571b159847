package com.atlassian.jira.entity.property;

import java.util.List;

/** {@code com.atlassian.jira.entity.property.JsonEntityPropertyManager}, Jira 11.3: confirmed. */
public interface JsonEntityPropertyManager {

    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);

    List<String> findKeys(String entityName, Long entityId);

    boolean exists(String entityName, Long entityId, String key);
}
