package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.service.ProjectDraft;
import org.guildhall.host.kernel.CurrentUser;

/** Projects. */
@Path("project")
@AnonymousSiteAccess
public final class ProjectResource {

    private final JiraServices jira;
    private final Shapes shapes;

    ProjectResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** The projects that the person may browse. */
    @GET
    public Response all() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        jira.projects().visibleTo(CurrentUser.get()).forEach(project -> array.add(shapes.project(project)));
        return Bodies.answer(200, array);
    }

    /** One project with its lead and issue types. */
    @GET
    @Path("{key}")
    public Response one(@PathParam("key") String key) {
        StoredProject project = jira.projects().visible(key, CurrentUser.get());
        ObjectNode json = shapes.project(project);
        json.put("description", project.description());
        shapes.putUser(json, "lead", Optional.of(project.leadKey()));
        ArrayNode types = json.putArray("issueTypes");
        jira.projects().types(project).forEach(type -> types.add(shapes.type(type)));
        return Bodies.answer(200, json);
    }

    /** Creates a project. */
    @POST
    public Response create(String body) {
        ObjectNode request =
                Bodies.object(body, "key", "name", "description", "lead", "projectTypeKey", "projectTemplateKey");
        ProjectDraft draft = new ProjectDraft(
                request.path("key").asText(""),
                request.path("name").asText(""),
                request.path("description").asText(""),
                request.path("lead").asText(""));
        StoredProject project = jira.projects().create(draft, CurrentUser.get());
        ObjectNode json = Bodies.object();
        json.put("self", shapes.self("project/" + project.id()));
        json.put("id", project.id());
        json.put("key", project.key());
        return Bodies.answer(201, json);
    }
}
