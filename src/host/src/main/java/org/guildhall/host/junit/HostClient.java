package org.guildhall.host.junit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to one product over HTTP as one person: with basic authentication, or with a session after {@link #login}. */
public final class HostClient {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final URI base;
    private final String authorization;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private HostClient(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** Nobody in particular. */
    public static HostClient anonymous(URI base) {
        return new HostClient(base, "");
    }

    /** A person, by basic authentication. */
    public static HostClient basic(URI base, String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new HostClient(base, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** A person who has logged in by the form. */
    public static HostClient login(URI base, String name, String password) {
        HostClient client = anonymous(base);
        client.form(
                        "/login.action",
                        Map.of("os_username", name, "os_password", password, "os_destination", "/host/clock"))
                .ok();
        return client;
    }

    /**
     * Reads.
     *
     * @param path starts with a slash, below the product's base address
     * @param headers names and values in turn
     */
    public HostAnswer get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), "", headers);
    }

    /** Sends JSON by POST. */
    public HostAnswer post(String path, Object json) {
        return send("POST", path, publisher(json), "application/json");
    }

    /** Sends JSON by PUT. */
    public HostAnswer put(String path, Object json) {
        return send("PUT", path, publisher(json), "application/json");
    }

    /** Sends JSON by PUT, if the thing still has that entity tag. */
    public HostAnswer put(String path, Object json, String ifMatch) {
        return send("PUT", path, publisher(json), "application/json", "If-Match", ifMatch);
    }

    /** Deletes. */
    public HostAnswer delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), "");
    }

    /** Sends form fields by POST. */
    public HostAnswer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
    }

    private HostAnswer send(
            String method, String path, HttpRequest.BodyPublisher body, String contentType, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization).header("X-Atlassian-Token", "no-check");
        }
        try {
            return HostAnswer.of(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + base + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + base + path + " was interrupted", e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(Object json) {
        try {
            String text = json instanceof String written ? written : JSON.writeValueAsString(json);
            return HttpRequest.BodyPublishers.ofString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + json, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
