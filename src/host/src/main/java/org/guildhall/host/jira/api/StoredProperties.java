package org.guildhall.host.jira.api;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import org.guildhall.host.jira.store.PropertyStore;
import org.jspecify.annotations.Nullable;

/** Entity properties as plugins see them. */
final class StoredProperties implements JsonEntityPropertyManager {

    private final PropertyStore properties;

    StoredProperties(PropertyStore properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable EntityProperty get(String entityName, Long entityId, String key) {
        return properties
                .find(entityName, entityId, key)
                .<EntityProperty>map(property -> property::json)
                .orElse(null);
    }
}
