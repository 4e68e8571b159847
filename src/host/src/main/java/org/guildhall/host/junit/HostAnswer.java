package org.guildhall.host.junit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * What the host answered.
 *
 * @param uri the address that answered in the end
 * @param status the HTTP status
 * @param headers what the answer said beside
 * @param body the text
 */
public record HostAnswer(URI uri, int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;

    static HostAnswer of(HttpResponse<String> response) {
        return new HostAnswer(response.uri(), response.statusCode(), response.headers(), response.body());
    }

    /** A header's first value; empty without it. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(uri + " answered " + status + " without JSON: " + body, e);
        }
    }

    /**
     * The same answer when it is a success.
     *
     * @throws IllegalStateException when it is not; the message holds the answer
     */
    public HostAnswer ok() {
        if (status < FIRST_SUCCESS || status >= FIRST_REDIRECT) {
            throw new IllegalStateException(uri + " answered " + status + ": " + body);
        }
        return this;
    }
}
