package com.atlassian.jira.issue.comments;

/** {@code com.atlassian.jira.issue.comments.Comment}, Jira 11.3: likely. */
public interface Comment {

    Long getId();

    String getBody();
}
