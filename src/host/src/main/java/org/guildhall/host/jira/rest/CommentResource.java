package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.guildhall.host.jira.model.StoredComment;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Comments on an issue. */
@Path("issue/{key}/comment")
@AnonymousSiteAccess
public final class CommentResource {

    /** What Jira says when nobody asked for fewer. */
    private static final int MOST = 1_048_576;

    private final JiraServices jira;
    private final IssueShapes shapes;

    CommentResource(JiraServices jira, IssueShapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** The comments, oldest first; all of them unless a page is asked for. */
    @GET
    public Response read(
            @PathParam("key") String key,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("-1") int maxResults) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        return Bodies.answer(200, shapes.comments(issue, Math.max(0, startAt), maxResults < 0 ? MOST : maxResults));
    }

    /** One comment. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("key") String key, @PathParam("id") String id) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        StoredComment found = jira.stores().comments().of(issue.id()).stream()
                .filter(comment -> String.valueOf(comment.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> JiraRefusal.notFound("Can not find a comment for the id: " + id + "."));
        return Bodies.answer(200, shapes.comment(found));
    }

    /** Adds a comment. */
    @POST
    public Response add(@PathParam("key") String key, String body) {
        String text = Bodies.object(body, "body").path("body").asText("");
        StoredComment comment = jira.issues().comment(key, text, CurrentUser.get());
        return Bodies.answer(201, shapes.comment(comment));
    }
}
