package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import org.guildhall.host.jira.model.StoredScheme;

/** An issue type scheme as plugins see it; its one configuration has the scheme's id. */
record SeenScheme(StoredScheme scheme) implements FieldConfigScheme {

    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this::getId;
    }
}
