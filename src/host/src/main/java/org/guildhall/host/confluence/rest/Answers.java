package org.guildhall.host.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.RequestCache;
import org.guildhall.host.confluence.storage.StorageSyntaxException;

/** Answers in the products' shapes, also when a request cannot be fulfilled. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final int MOST = 500;

    private Answers() {}

    /** What the step returns as JSON with status 200 (204 for an empty map), or the problem that it met. */
    static Response answer(Supplier<?> step) {
        return RequestCache.answering(() -> attempt(step));
    }

    private static Response attempt(Supplier<?> step) {
        try {
            Object entity = step.get();
            return entity instanceof Map<?, ?> map && map.isEmpty()
                    ? Response.noContent().build()
                    : Response.ok(entity, MediaType.APPLICATION_JSON_TYPE).build();
        } catch (ContentProblem problem) {
            return problem(problem.status(), problem.reason());
        } catch (StorageSyntaxException broken) {
            return problem(Status.BAD_REQUEST.getStatusCode(), broken.description());
        }
    }

    private static Response problem(int status, String message) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "authorized", status != Status.FORBIDDEN.getStatusCode() && status != Status.NOT_FOUND.getStatusCode());
        data.put("valid", status != Status.BAD_REQUEST.getStatusCode());
        data.put("errors", List.of());
        data.put("successful", false);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("statusCode", status);
        body.put("data", data);
        body.put("message", message);
        body.put("reason", Status.fromStatusCode(status).getReasonPhrase());
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    /** The request's body as a tree. */
    static JsonNode json(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw ContentProblem.badRequest("The request has no JSON body");
            }
            return tree;
        } catch (JsonProcessingException broken) {
            throw ContentProblem.badRequest("The request body is not JSON: " + broken.getOriginalMessage());
        }
    }

    /** The tree as text. */
    static String text(JsonNode tree) {
        return tree.toString();
    }

    /** A page of a list in the products' shape. */
    static Map<String, Object> page(List<?> all, int start, int limit, String self) {
        return page(all, start, limit, self, rows -> rows);
    }

    /** The same, with the rows that are sent, and only those, put into their shape. */
    static <T> Map<String, Object> page(
            List<T> all, int start, int wanted, String self, Function<List<T>, List<?>> shape) {
        int limit = Math.min(Math.max(0, wanted), MOST);
        int from = Math.min(Math.max(0, start), all.size());
        int to = Math.min(all.size(), from + limit);
        Map<String, Object> links = new LinkedHashMap<>();
        if (limit > 0 && to < all.size()) {
            links.put("next", self + (self.contains("?") ? "&" : "?") + "limit=" + limit + "&start=" + to);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("results", shape.apply(all.subList(from, to)));
        page.put("start", from);
        page.put("limit", limit);
        page.put("size", to - from);
        page.put("_links", links);
        return page;
    }
}
