package org.guildhall.host.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.host.confluence.page.ConfluencePages;
import org.guildhall.host.confluence.rest.ConfluenceRest;
import org.guildhall.host.junit.FreePorts;
import org.guildhall.host.web.JettyProductWeb;

/** A {@link TestHost} that answers over HTTP. */
public final class TestSite implements AutoCloseable {

    public final TestHost host;
    public final URI base;
    private final JettyProductWeb web;

    public TestSite() {
        this(FreePorts.any());
    }

    public TestSite(int port) {
        base = URI.create("http://localhost:" + port + "/confluence");
        host = new TestHost(TestHost.memory(), base);
        web = new JettyProductWeb(host.confluence.context(), java.util.List.of());
        web.provideTo(host.confluence.context().components());
        ConfluenceRest.register(host.confluence, web);
        ConfluencePages.register(host.confluence, web);
        web.start();
    }

    /** The body of an answer. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    /** A browser in which that person is logged in; nobody for an empty name. */
    public Visitor visitor(String name) {
        Visitor visitor = new Visitor(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
        if (!name.isEmpty()) {
            visitor.form("/login.action", Map.of("os_username", name, "os_password", name));
        }
        return visitor;
    }

    @Override
    public void close() {
        web.stop();
    }

    /** A browser. */
    public record Visitor(URI base, HttpClient client) {

        public HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
        }

        public HttpResponse<String> json(String method, String path, String body) {
            return send(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }

        /** Sends a form with the token that the server gave. */
        public HttpResponse<String> form(String path, Map<String, String> fields) {
            String body = fields.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Atlassian-Token", "no-check")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
