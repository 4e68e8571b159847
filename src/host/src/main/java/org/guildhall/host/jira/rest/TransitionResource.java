package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.jira.service.Additions;
import org.guildhall.host.jira.service.IssueFields;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Where an issue can go, and going there. */
@Path("issue/{key}/transitions")
@AnonymousSiteAccess
public final class TransitionResource {

    private final JiraServices jira;
    private final Shapes shapes;

    TransitionResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** The transitions that the person may take now. */
    @GET
    public Response read(@PathParam("key") String key) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        ObjectNode json = Bodies.object().put("expand", "transitions");
        ArrayNode transitions = json.putArray("transitions");
        if (jira.issues().may(ProjectPermission.TRANSITION_ISSUES, issue, CurrentUser.get())) {
            for (WorkflowStatus status : issue.status().next()) {
                transitions
                        .addObject()
                        .put("id", status.transitionId())
                        .put("name", status.title())
                        .set("to", shapes.status(status));
            }
        }
        return Bodies.answer(200, json);
    }

    /** Takes a transition. */
    @POST
    public Response take(@PathParam("key") String key, String body) {
        ObjectNode request = Bodies.object(body, "transition", "update", "fields");
        String id = request.path("transition").path("id").asText("");
        if (id.isEmpty()) {
            throw JiraRefusal.invalid("Missing 'transition' identifier");
        }
        Bodies.child(request, "fields").fieldNames().forEachRemaining(name -> {
            throw JiraRefusal.invalid(name, IssueFields.notOnScreen(name));
        });
        jira.issues().transition(key, id, Additions.comment(UpdateOperations.comment(request)), CurrentUser.get());
        return Bodies.empty(204);
    }
}
