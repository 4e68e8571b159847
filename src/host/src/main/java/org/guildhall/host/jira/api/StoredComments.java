package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.service.JiraServices;
import org.jspecify.annotations.Nullable;

/** Commenting by plugins. */
final class StoredComments implements CommentManager {

    private final JiraServices jira;

    StoredComments(JiraServices jira) {
        this.jira = jira;
    }

    @Override
    public Comment create(Issue issue, @Nullable ApplicationUser author, String body, boolean dispatchEvent) {
        StoredIssue stored = jira.stores().issues().byId(issue.getId()).orElseThrow();
        return new SeenComment(
                jira.writer().comment(stored, body, DirectoryUser.in(jira.users(), author), dispatchEvent));
    }
}
