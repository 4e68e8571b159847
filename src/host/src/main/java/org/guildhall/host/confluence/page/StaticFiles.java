package org.guildhall.host.confluence.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The host's own styles and scripts for these pages. */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "confluence.css", "text/css;charset=UTF-8",
            "confluence.js", "text/javascript;charset=UTF-8",
            "editor.css", "text/css;charset=UTF-8",
            "editor.js", "text/javascript;charset=UTF-8");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        String type = TYPES.get(name);
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "max-age=300");
        try (InputStream in = StaticFiles.class.getResourceAsStream("/confluence/static/" + name)) {
            if (in != null) {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
