package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request of an application link over real HTTP; its signature is sent to the linked product only. */
final class LinkCall implements ApplicationLinkRequest {

    private static final int DEFAULT_MILLIS = 30_000;
    private static final int UNAUTHORIZED = 401;

    private final MethodType method;
    private final String url;
    private final URI target;
    private final LinkSignature signature;
    private final Optional<String> userName;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private @Nullable String body;
    private int connectMillis = DEFAULT_MILLIS;
    private int readMillis = DEFAULT_MILLIS;

    LinkCall(MethodType method, String url, URI target, LinkSignature signature, Optional<String> userName) {
        this.method = method;
        this.url = url;
        this.target = target;
        this.signature = signature;
        this.userName = userName;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        connectMillis = connectionTimeout;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        readMillis = soTimeout;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        body = requestBody;
        headers.put("Content-Type", new ArrayList<>(List.of(contentType)));
        return this;
    }

    @Override
    public ApplicationLinkRequest addHeader(String headerName, String headerValue) {
        headers.computeIfAbsent(headerName, name -> new ArrayList<>()).add(headerValue);
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        Response response = send();
        return response.getStatusCode() == UNAUTHORIZED
                ? handler.credentialsRequired(response)
                : handler.handle(response);
    }

    /** Sends the request; every failure to get an answer is a {@link ResponseException}. */
    private Response send() throws ResponseException {
        try {
            URI address = URI.create(url);
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .method(method.name(), publisher())
                    .timeout(Duration.ofMillis(readMillis));
            headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
            sign(address, request);
            HttpClient client = HttpClients.with(connectMillis, method == MethodType.GET);
            return new HttpAnswer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException | IllegalArgumentException e) {
            throw new ResponseException(method + " " + url + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException(method + " " + url + " was interrupted", e);
        }
    }

    private void sign(URI address, HttpRequest.Builder request) {
        if (target.getAuthority().equals(address.getAuthority())) {
            userName.ifPresent(
                    name -> request.header(LinkSignature.HEADER, signature.header(name, method.name(), address)));
        }
    }

    private HttpRequest.BodyPublisher publisher() {
        String content = body;
        return content == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8);
    }
}
