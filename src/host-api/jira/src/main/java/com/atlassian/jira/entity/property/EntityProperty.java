package com.atlassian.jira.entity.property;

/** {@code com.atlassian.jira.entity.property.EntityProperty}, Jira 11.3: confirmed. */
public interface EntityProperty {

    String getValue();
}
