package org.guildhall.host.web.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Why a request is not let through.
 *
 * @param status the HTTP status
 * @param message a sentence for the sender
 */
public record Refusal(int status, String message) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sender has to say who they are. */
    public static Refusal unauthorized(String message) {
        return new Refusal(HttpServletResponse.SC_UNAUTHORIZED, message);
    }

    /** The sender may not do this. */
    public static Refusal forbidden(String message) {
        return new Refusal(HttpServletResponse.SC_FORBIDDEN, message);
    }

    /** The refusal as the products' REST resources put it. */
    public Map<String, Object> json() {
        return Map.of("status-code", status, "message", message);
    }

    /** Answers the request with the refusal, as JSON. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.writeValueAsString(json()));
    }
}
