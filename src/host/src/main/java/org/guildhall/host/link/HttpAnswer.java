package org.guildhall.host.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer received over HTTP. */
record HttpAnswer(HttpResponse<byte[]> answer) implements Response {

    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;

    @Override
    public int getStatusCode() {
        return answer.statusCode();
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(answer.body());
    }

    @Override
    public <T> T getEntity(Class<T> entityClass) throws ResponseException {
        try {
            return Json.MAPPER.readValue(answer.body(), entityClass);
        } catch (IOException e) {
            throw new ResponseException("The answer is not JSON of " + entityClass.getName(), e);
        }
    }

    @Override
    public String getStatusText() {
        return "HTTP " + answer.statusCode();
    }

    @Override
    public boolean isSuccessful() {
        return answer.statusCode() >= FIRST_SUCCESS && answer.statusCode() < FIRST_REDIRECT;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, String> getHeaders() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}
