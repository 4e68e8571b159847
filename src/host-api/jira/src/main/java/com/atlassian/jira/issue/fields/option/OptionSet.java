package com.atlassian.jira.issue.fields.option;

import java.util.Collection;

/** {@code com.atlassian.jira.issue.fields.option.OptionSet}, Jira 11.3: likely. */
public interface OptionSet {

    Collection<String> getOptionIds();
}
