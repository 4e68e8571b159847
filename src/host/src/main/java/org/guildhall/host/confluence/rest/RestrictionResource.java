package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.Restriction;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.CurrentUser;

/** {@code /rest/api/content/{id}/restriction}: who may see and change one page. */
@Path("content/{id}/restriction")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class RestrictionResource {

    private final Confluence confluence;
    private final ContentReader reader;
    private final Shapes shapes;

    RestrictionResource(Confluence confluence) {
        this.confluence = confluence;
        this.reader = new ContentReader(confluence);
        this.shapes = new Shapes(confluence);
    }

    /** The page's own restrictions. */
    @GET
    public Response list(@PathParam("id") String id) {
        return Answers.answer(() -> shape(reader.page(id).id()));
    }

    /** The same by operation. */
    @GET
    @Path("byOperation")
    public Response byOperation(@PathParam("id") String id) {
        return Answers.answer(() -> {
            long page = reader.page(id).id();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("read", operation(page, "read"));
            json.put("update", operation(page, "update"));
            return json;
        });
    }

    /** Replaces them. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") String id, String body) {
        return Answers.answer(() -> {
            WikiPage page = reader.page(id);
            if (!confluence.wiki().access().canRestrict(CurrentUser.get(), page)) {
                throw ContentProblem.forbidden("You are not permitted to change the restrictions of this page");
            }
            confluence.wiki().restrictions().replace(page.id(), read(Answers.json(body)));
            return shape(page.id());
        });
    }

    private List<Restriction> read(JsonNode json) {
        List<Restriction> wanted = new ArrayList<>();
        JsonNode sent = json.isArray() ? json : json.path("results");
        if (!sent.isArray()) {
            throw ContentProblem.badRequest("Send a list of restrictions, for example [{\"operation\":\"read\","
                    + "\"restrictions\":{\"user\":[{\"username\":\"mara\"}]}}]; an empty list takes all away");
        }
        for (JsonNode one : sent) {
            String operation = operation(one);
            one.path("restrictions")
                    .path("user")
                    .forEach(user -> wanted.add(new Restriction(operation, "user", key(user))));
            one.path("restrictions")
                    .path("group")
                    .forEach(group -> wanted.add(new Restriction(
                            operation, "group", group.path("name").asText())));
        }
        return wanted;
    }

    private static String operation(JsonNode restriction) {
        return switch (restriction.path("operation").asText()) {
            case "read" -> Restriction.VIEW;
            case "update" -> Restriction.EDIT;
            default -> throw ContentProblem.badRequest("operation: write read or update");
        };
    }

    private String key(JsonNode user) {
        String name = user.path("username").asText();
        return confluence
                .context()
                .users()
                .byName(name)
                .orElseThrow(() -> ContentProblem.badRequest("username: nobody has the name " + name))
                .key();
    }

    private Map<String, Object> shape(long page) {
        return Answers.page(
                List.of(operation(page, "read"), operation(page, "update")),
                0,
                100,
                "/rest/api/content/" + page + "/restriction");
    }

    private Map<String, Object> operation(long page, String name) {
        String operation = name.equals("update") ? Restriction.EDIT : Restriction.VIEW;
        List<Object> users = new ArrayList<>();
        List<Object> groups = new ArrayList<>();
        confluence.wiki().restrictions().of(page).stream()
                .filter(one -> one.operation().equals(operation))
                .forEach(one -> {
                    if (one.kind().equals("user")) {
                        users.add(shapes.user(one.subject()));
                    } else {
                        groups.add(Map.of("type", "group", "name", one.subject()));
                    }
                });
        Map<String, Object> restrictions = new LinkedHashMap<>();
        restrictions.put("user", Answers.page(users, 0, 200, ""));
        restrictions.put("group", Answers.page(groups, 0, 200, ""));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("operation", name);
        json.put("restrictions", restrictions);
        return json;
    }
}
