package org.guildhall.confluence.link;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A Jira that answers over real HTTP what it was told to, and an application link to it. */
final class FakeJira implements AutoCloseable {

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final List<String> requests = new ArrayList<>();
    final List<String> bodies = new ArrayList<>();
    boolean refusesConnections;

    FakeJira() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    FakeJira answers(String request, int status, String body) {
        answers.put(request, new Answer(status, body));
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().replaceFirst("^/rest/api/2/", "");
        requests.add(request);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = answers.getOrDefault(request, new Answer(404, "{\"errorMessages\":[\"" + request + "\"]}"));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    ApplicationLinkService links() {
        ApplicationLink link = mock(ApplicationLink.class);
        ApplicationLinkRequestFactory factory = mock(ApplicationLinkRequestFactory.class);
        ApplicationLinkService links = mock(ApplicationLinkService.class);
        try {
            when(factory.createRequest(any(), any()))
                    .thenAnswer(call -> request(call.getArgument(0), call.getArgument(1)));
        } catch (com.atlassian.applinks.api.CredentialsRequiredException e) {
            throw new IllegalStateException(e);
        }
        when(factory.getAuthorisationURI()).thenReturn(URI.create("http://jira.example/authorise"));
        when(link.createAuthenticatedRequestFactory()).thenReturn(factory);
        when(link.createNonImpersonatingAuthenticatedRequestFactory()).thenReturn(factory);
        when(link.getDisplayUrl()).thenReturn(URI.create("http://jira.example"));
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
        return links;
    }

    private ApplicationLinkRequest request(MethodType method, String path) {
        String[] body = {""};
        ApplicationLinkRequest request = mock(ApplicationLinkRequest.class);
        when(request.setRequestBody(any(), any())).thenAnswer(call -> {
            body[0] = call.getArgument(0);
            return request;
        });
        try {
            when(request.execute(any(ApplicationLinkResponseHandler.class))).thenAnswer(call -> {
                ApplicationLinkResponseHandler<?> handler = call.getArgument(0);
                return handler.handle(send(method, path, body[0]));
            });
        } catch (ResponseException e) {
            throw new IllegalStateException(e);
        }
        return request;
    }

    private Response send(MethodType method, String path, String body) throws ResponseException {
        if (refusesConnections) {
            throw new ResponseException("Connection refused");
        }
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/" + path);
        HttpRequest.BodyPublisher content =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(uri)
                                    .method(method.name(), content)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            Response response = mock(Response.class);
            when(response.getStatusCode()).thenReturn(answer.statusCode());
            when(response.getResponseBodyAsString()).thenReturn(answer.body());
            return response;
        } catch (IOException | InterruptedException e) {
            throw new ResponseException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
