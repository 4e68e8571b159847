package org.guildhall.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.HostTemplates;

/** Sends the host's own pages. */
final class Pages {

    private Pages() {}

    /** Renders a template and sends it as HTML; the context path is added to the context. */
    static void send(
            HostTemplates templates,
            String template,
            Map<String, Object> context,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> complete = new HashMap<>(context);
        complete.put("contextPath", request.getContextPath());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(templates.render(template, complete));
    }

    /** A parameter's value, or the empty text. */
    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Where to go next: a path of the same product below its context path, or its home when the wish leads elsewhere. */
    static String safeDestination(HttpServletRequest request, String wanted) {
        String root = request.getContextPath();
        String relative = wanted.startsWith(root + "/") ? wanted.substring(root.length()) : wanted;
        boolean local = relative.startsWith("/") && !relative.startsWith("//") && relative.indexOf('\\') < 0;
        return root + (local ? relative.replaceAll("[\\r\\n]", "") : "/");
    }
}
