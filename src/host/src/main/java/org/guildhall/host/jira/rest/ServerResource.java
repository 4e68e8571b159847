package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.ProductName;

/** Which server this is, and who asks. */
@Path("/")
@AnonymousSiteAccess
public final class ServerResource {

    private final JiraServices jira;
    private final Shapes shapes;
    private final URI baseUrl;

    ServerResource(JiraServices jira, Shapes shapes, URI baseUrl) {
        this.jira = jira;
        this.shapes = shapes;
        this.baseUrl = baseUrl;
    }

    /** The server. */
    @GET
    @Path("serverInfo")
    public Response serverInfo() {
        ObjectNode json = Bodies.object();
        json.put("baseUrl", baseUrl.toString());
        json.put("version", ProductName.JIRA.version());
        var numbers = json.putArray("versionNumbers");
        Arrays.stream(ProductName.JIRA.version().split("\\."))
                .map(Integer::valueOf)
                .forEach(numbers::add);
        json.put("deploymentType", "Server");
        json.put("serverTime", shapes.time(jira.clock().instant()));
        json.put("serverTitle", "Jira");
        return Bodies.answer(200, json);
    }

    /** The person who asks. */
    @GET
    @Path("myself")
    public Response myself() {
        return CurrentUser.get()
                .map(user -> Bodies.answer(200, shapes.user(user)))
                .orElseThrow(() -> JiraRefusal.forbidden(Optional.empty(), ""));
    }
}
