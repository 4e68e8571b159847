package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.PageProperty;
import org.guildhall.host.confluence.content.PropertyStore;

/** {@code /rest/api/content/{id}/property}: JSON values that programs keep with a page. */
@Path("content/{id}/property")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class PropertyResource {

    private final ContentReader reader;
    private final PropertyStore properties;

    PropertyResource(Confluence confluence) {
        this.reader = new ContentReader(confluence);
        this.properties = confluence.wiki().properties();
    }

    /** All properties of a page. */
    @GET
    public Response list(@PathParam("id") String id) {
        return Answers.answer(() -> {
            List<Map<String, Object>> all = properties.of(reader.page(id).id()).stream()
                    .map(PropertyResource::shape)
                    .toList();
            return Answers.page(all, 0, 100, "/rest/api/content/" + id + "/property");
        });
    }

    /** One property. */
    @GET
    @Path("{key}")
    public Response read(@PathParam("id") String id, @PathParam("key") String key) {
        return Answers.answer(() -> shape(find(reader.page(id).id(), key)));
    }

    /** Writes a new property. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("id") String id, String body) {
        return Answers.answer(() -> {
            JsonNode json = Answers.json(body);
            String key = json.path("key").asText("");
            long page = reader.editable(id).id();
            if (key.isEmpty()) {
                throw ContentProblem.badRequest("key: name the property");
            }
            if (key.length() > 255) {
                throw ContentProblem.badRequest("key: at most 255 characters");
            }
            if (properties.find(page, key).isPresent()) {
                throw ContentProblem.conflict("The property " + key + " exists already");
            }
            return shape(properties.put(page, key, Answers.text(json.path("value"))));
        });
    }

    /** Writes the next version of a property. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("id") String id, @PathParam("key") String key, String body) {
        return Answers.answer(() -> {
            JsonNode json = Answers.json(body);
            long page = reader.editable(id).id();
            int version = properties.find(page, key).map(PageProperty::version).orElse(0);
            if (json.path("version").path("number").asInt(version + 1) != version + 1) {
                throw ContentProblem.conflict("version.number: the next version of " + key + " is " + (version + 1));
            }
            return shape(properties.put(page, key, Answers.text(json.path("value"))));
        });
    }

    /** Removes a property. */
    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("id") String id, @PathParam("key") String key) {
        return Answers.answer(() -> {
            long page = reader.editable(id).id();
            find(page, key);
            properties.remove(page, key);
            return Map.of();
        });
    }

    private PageProperty find(long page, String key) {
        return properties
                .find(page, key)
                .orElseThrow(
                        () -> ContentProblem.notFound("No property with key " + key + " found for content " + page));
    }

    /** What was written here is JSON; what a plugin wrote through the Java API is text. */
    private static JsonNode value(PageProperty property) {
        try {
            return Answers.json(property.value());
        } catch (ContentProblem notJson) {
            return TextNode.valueOf(property.value());
        }
    }

    private static Map<String, Object> shape(PageProperty property) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", property.key());
        json.put("value", value(property));
        json.put("version", Map.of("number", property.version(), "minorEdit", false));
        return json;
    }
}
