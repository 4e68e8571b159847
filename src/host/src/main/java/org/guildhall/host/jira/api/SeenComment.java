package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.comments.Comment;
import org.guildhall.host.jira.model.StoredComment;

/** A comment as plugins see it. */
record SeenComment(StoredComment comment) implements Comment {

    @Override
    public Long getId() {
        return comment.id();
    }

    @Override
    public String getBody() {
        return comment.body();
    }
}
