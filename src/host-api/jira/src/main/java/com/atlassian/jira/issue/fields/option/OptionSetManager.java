package com.atlassian.jira.issue.fields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;

/** {@code com.atlassian.jira.issue.fields.option.OptionSetManager}, Jira 11.3: likely. */
public interface OptionSetManager {

    OptionSet getOptionsForConfig(FieldConfig config);

    OptionSet updateOptionSet(FieldConfig config, Collection<String> optionIds);
}
