package org.guildhall.web.rest.openapi;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guildhall.web.rest.json.ProblemJson;

/** The paths of resources and what can be done there. */
final class PathItems {

    private static final String IF_MATCH = "If-Match";

    private static final Map<Integer, String> REFUSALS = Map.of(
            400, "Something that was sent cannot be used; each field that is wrong is named",
            401, "Nobody is logged in",
            403, "The person may not do that",
            404, "There is no such thing, or the person may not know that there is",
            409, "It cannot be done as things are",
            412, "Somebody else changed it meanwhile",
            413, "More was sent than anybody needs",
            428, "If-Match is missing");

    private final Schemas schemas;

    PathItems(Schemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> of(List<Class<?>> resources) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods())
                    .filter(m -> verb(m).isPresent())
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(m -> paths.computeIfAbsent(path(resource, m), p -> new TreeMap<>())
                            .put(verb(m).orElseThrow().toLowerCase(Locale.ROOT), operation(resource, m)));
        }
        return new LinkedHashMap<>(paths);
    }

    static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(a -> a != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    static String path(Class<?> resource, Method method) {
        String root = "/" + resource.getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? root : root + "/" + own.value();
    }

    private Map<String, Object> operation(Class<?> resource, Method method) {
        Describes says = method.getAnnotation(Describes.class);
        if (says == null) {
            throw new IllegalStateException(method + " does not say what it does");
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", resource.getSimpleName().replace("Resource", "") + "." + method.getName());
        operation.put("summary", says.value());
        operation.put("parameters", parameters(method));
        if (says.takes() != Void.class) {
            operation.put("requestBody", Map.of("required", true, "content", json(schemas.reference(says.takes()))));
        }
        operation.put("responses", responses(method, says));
        return operation;
    }

    private Map<String, Object> responses(Method method, Describes says) {
        Map<String, Object> responses = new TreeMap<>();
        for (int status : says.status()) {
            Map<String, Object> response = new LinkedHashMap<>();
            response.put("description", "As asked for");
            response.put("headers", headers(says));
            if (says.answers() != Void.class) {
                response.put(
                        "content",
                        json(says.list() ? schemas.list(says.answers()) : schemas.reference(says.answers())));
            }
            responses.put(Integer.toString(status), response);
        }
        Map<String, Object> content =
                Map.of("application/problem+json", Map.of("schema", schemas.reference(ProblemJson.class)));
        refusals(method, says)
                .forEach(status -> responses.put(
                        Integer.toString(status),
                        Map.of("description", REFUSALS.getOrDefault(status, "Refused"), "content", content)));
        return responses;
    }

    /** Whoever changes something has to be logged in; what is sent can be wrong, what is named may be missing. */
    private static Set<Integer> refusals(Method method, Describes says) {
        Set<Integer> statuses = new TreeSet<>();
        Arrays.stream(says.refuses()).forEach(statuses::add);
        if (!isOpen(method)) {
            statuses.add(401);
        }
        if (says.takes() != Void.class) {
            statuses.addAll(List.of(400, 413));
        }
        for (Parameter parameter : method.getParameters()) {
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            if (header != null && header.value().equals(IF_MATCH)) {
                statuses.addAll(List.of(412, 428));
            }
            if (parameter.isAnnotationPresent(PathParam.class)) {
                statuses.add(404);
            }
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                statuses.add(400);
            }
        }
        return statuses;
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(AnonymousSiteAccess.class)
                || method.getDeclaringClass().isAnnotationPresent(AnonymousSiteAccess.class);
    }

    private static Map<String, Object> headers(Describes says) {
        Map<String, Object> headers = new LinkedHashMap<>();
        if (!says.list() && Schemas.isRevised(says.answers())) {
            headers.put("ETag", Map.of("description", "The revision", "schema", Schemas.TEXT));
        }
        if (says.located()) {
            headers.put("Location", Map.of("description", "Where it is found", "schema", Schemas.TEXT));
        }
        return headers;
    }

    private static List<Object> parameters(Method method) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            for (Annotation annotation : parameter.getAnnotations()) {
                if (annotation instanceof PathParam path) {
                    parameters.add(parameter(path.value(), "path", true));
                } else if (annotation instanceof QueryParam query) {
                    parameters.add(parameter(query.value(), "query", false));
                } else if (annotation instanceof HeaderParam header) {
                    parameters.add(
                            parameter(header.value(), "header", header.value().equals(IF_MATCH)));
                }
            }
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, boolean required) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("schema", Schemas.parameter(name));
        return parameter;
    }

    private static Map<String, Object> json(Object schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }
}
