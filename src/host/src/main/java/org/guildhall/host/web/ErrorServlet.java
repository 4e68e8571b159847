package org.guildhall.host.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.HostTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page that is shown when a request fails: what happened, without a trace. */
final class ErrorServlet extends HttpServlet {

    /** Where the page is. */
    static final String PATH = "/host/error";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorServlet.class);
    private static final Map<Integer, String> TITLES = Map.of(
            401, "You need to log in",
            403, "You may not do this",
            404, "Page not found",
            405, "That cannot be done here",
            500, "Oops, an error occurred");

    private final transient HostTemplates templates;

    ErrorServlet(HostTemplates templates) {
        this.templates = templates;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpServletResponse.SC_NOT_FOUND);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure != null) {
            LOG.error("{} failed", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), failure);
        }
        response.setStatus(status);
        String title = TITLES.getOrDefault(status, "The request failed");
        Map<String, Object> context =
                Map.of("status", status, "title", title, "message", message(request, status, failure));
        Pages.send(templates, "web/error.vm", context, request, response);
    }

    private static String message(
            HttpServletRequest request, int status, @org.jspecify.annotations.Nullable Throwable failure) {
        String message = (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return "The page does not exist, or you may not see it.";
        }
        return failure != null || message == null ? "The host's log says more." : message;
    }
}
