package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** {@code com.atlassian.jira.issue.comments.CommentManager}, Jira 11.3: likely. */
public interface CommentManager {

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);
}
