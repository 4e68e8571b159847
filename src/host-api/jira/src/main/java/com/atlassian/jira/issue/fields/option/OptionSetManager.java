package com.atlassian.jira.issue.fields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** {@code com.atlassian.jira.issue.fields.option.OptionSetManager}, Jira 11.3: likely. */
public interface OptionSetManager {

    OptionSet getOptionsForConfig(FieldConfig config);
}
