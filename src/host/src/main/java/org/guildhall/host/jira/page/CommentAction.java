package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guildhall.host.jira.model.StoredComment;

/** Adds the comment that was written below an issue. */
final class CommentAction extends JiraPage {

    CommentAction(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = parameter(request, "key");
        StoredComment comment = site().jira().issues().comment(key, parameter(request, "comment"), reader());
        String found = site().jira().issues().visible(key, reader()).key();
        redirect("/browse/" + found + "#comment-" + comment.id(), response);
    }
}
