package org.guildhall.host.jira.api;

import com.atlassian.jira.entity.property.EntityProperty;
import org.guildhall.host.jira.model.StoredProperty;

/** An entity property as plugins see it. */
record SeenProperty(StoredProperty property) implements EntityProperty {

    @Override
    public Long getId() {
        return property.id();
    }

    @Override
    public Long getEntityId() {
        return property.entityId();
    }

    @Override
    public String getEntityName() {
        return property.entityName();
    }

    @Override
    public String getKey() {
        return property.key();
    }

    @Override
    public String getValue() {
        return property.json();
    }
}
