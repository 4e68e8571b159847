package org.guildhall.host.link;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A request over real HTTP.
 *
 * @param <T> the type of the request itself, returned for chaining
 */
abstract class HttpCall<T extends Request<?, ?>> implements Request<T, Response> {

    private static final int DEFAULT_MILLIS = 30_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final MethodType method;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private String url;
    private @Nullable String body;
    private int connectMillis = DEFAULT_MILLIS;
    private int readMillis = DEFAULT_MILLIS;
    private boolean follow = true;

    HttpCall(MethodType method, String url) {
        this.method = method;
        this.url = url;
    }

    abstract T self();

    /** Adds headers that belong to this very address, just before it is sent. */
    abstract void sign(URI address, String methodName, HttpRequest.Builder request);

    @Override
    public T setConnectionTimeout(int connectionTimeout) {
        connectMillis = connectionTimeout;
        return self();
    }

    @Override
    public T setSoTimeout(int soTimeout) {
        readMillis = soTimeout;
        return self();
    }

    @Override
    public T setUrl(String address) {
        url = address;
        return self();
    }

    @Override
    public T setRequestBody(String requestBody) {
        body = requestBody;
        return self();
    }

    @Override
    public T setRequestBody(String requestBody, String contentType) {
        body = requestBody;
        return setHeader("Content-Type", contentType);
    }

    @Override
    public T setEntity(Object entity) {
        try {
            return setRequestBody(Json.MAPPER.writeValueAsString(entity), "application/json");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The entity cannot be written as JSON", e);
        }
    }

    @Override
    public T addRequestParameters(String... params) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i + 1 < params.length; i += 2) {
            form.add(encode(params[i]) + "=" + encode(params[i + 1]));
        }
        body = body == null ? form.toString() : body + "&" + form;
        return setHeader("Content-Type", FORM);
    }

    @Override
    public T addBasicAuthentication(String hostname, String username, String password) {
        String pair = username + ":" + password;
        return setHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public T addHeader(String headerName, String headerValue) {
        headers.computeIfAbsent(headerName, name -> new ArrayList<>()).add(headerValue);
        return self();
    }

    @Override
    public T setHeader(String headerName, String headerValue) {
        headers.put(headerName, new ArrayList<>(List.of(headerValue)));
        return self();
    }

    @Override
    public T setFollowRedirects(boolean followRedirects) {
        follow = followRedirects;
        return self();
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public void execute(ResponseHandler<? super Response> responseHandler) throws ResponseException {
        responseHandler.handle(send());
    }

    @Override
    public String execute() throws ResponseException {
        Response response = send();
        if (!response.isSuccessful()) {
            throw new ResponseException("Unexpected response received. Status code: " + response.getStatusCode());
        }
        return response.getResponseBodyAsString();
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> responseHandler)
            throws ResponseException {
        return responseHandler.handle(send());
    }

    /** Sends the request; every failure to get an answer is a {@link ResponseException}. */
    Response send() throws ResponseException {
        try {
            URI address = URI.create(url);
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .method(method.name(), publisher())
                    .timeout(Duration.ofMillis(readMillis));
            headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
            sign(address, method.name(), request);
            HttpClient client = HttpClients.with(connectMillis, follow && method == MethodType.GET);
            return new HttpAnswer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException | IllegalArgumentException e) {
            throw new ResponseException(method + " " + url + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException(method + " " + url + " was interrupted", e);
        }
    }

    private HttpRequest.BodyPublisher publisher() {
        String content = body;
        return content == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
