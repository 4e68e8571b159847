package org.guildhall.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.web.access.LoginSessions;
import org.guildhall.host.web.access.XsrfPolicy;

/** The login page. */
final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final ProductName product;
    private final transient LoginSessions sessions;
    private final transient HostTemplates templates;

    LoginServlet(ProductName product, LoginSessions sessions, HostTemplates templates) {
        this.product = product;
        this.sessions = sessions;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (XsrfPolicy.comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "The login form was sent from another site");
            return;
        }
        String name = Pages.parameter(request, "os_username").trim();
        if (sessions.login(request, name, Pages.parameter(request, "os_password"))
                .isPresent()) {
            response.sendRedirect(Pages.safeDestination(request, Pages.parameter(request, "os_destination")));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            show(request, response, true);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        Map<String, Object> context = Map.of(
                "product",
                product == ProductName.JIRA ? "Jira" : "Confluence",
                "action",
                request.getContextPath() + request.getServletPath(),
                "name",
                Pages.parameter(request, "os_username"),
                "destination",
                Pages.parameter(request, "os_destination"),
                "failed",
                failed);
        Pages.send(templates, "web/login.vm", context, request, response);
    }
}
