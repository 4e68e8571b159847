package org.guildhall.host.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Serves AUI, jQuery and the host's own styles from the host's class path below {@code /s}. */
public final class AuiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        boolean known = path.startsWith("/aui/") || path.startsWith("/host/");
        try (InputStream in = known && !path.contains("..") ? AuiServlet.class.getResourceAsStream(path) : null) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(MediaTypes.of(path));
            response.setHeader("Cache-Control", "public, max-age=" + (path.startsWith("/aui/") ? 86_400 : 60));
            in.transferTo(response.getOutputStream());
        }
    }
}
