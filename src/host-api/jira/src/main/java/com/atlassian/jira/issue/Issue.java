package com.atlassian.jira.issue;

/** {@code com.atlassian.jira.issue.Issue}, Jira 11.3: confirmed. */
public interface Issue {

    Long getId();

    String getKey();
}
