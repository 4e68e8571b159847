package org.guildhall.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.guildhall.host.web.access.WebSudoSessions;
import org.guildhall.host.web.access.XsrfTokens;
import org.guildhall.host.web.page.LoginPages;

/** The page that asks an administrator for the password once more. */
final class WebSudoServlet extends HttpServlet {

    /** Where the page is. */
    static final String PATH = "/authenticate.action";

    private static final long serialVersionUID = 1L;

    private final transient UserDirectory users;
    private final transient WebSudoSessions webSudo;
    private final transient HostTemplates templates;
    private final transient XsrfTokens tokens;

    WebSudoServlet(UserDirectory users, WebSudoSessions webSudo, HostTemplates templates, XsrfTokens tokens) {
        this.users = users;
        this.webSudo = webSudo;
        this.templates = templates;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = CurrentUser.get();
        if (user.isEmpty()) {
            response.sendRedirect(
                    LoginPages.loginUrl(request.getContextPath(), Pages.parameter(request, "destination")));
        } else {
            show(user.get(), request, response, false);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = CurrentUser.get();
        boolean proven = user.filter(WebSudoSessions::isOfferedTo)
                .filter(known -> users.authenticate(known.name(), Pages.parameter(request, "password")))
                .isPresent();
        if (proven) {
            webSudo.grant(request);
            response.sendRedirect(Pages.safeDestination(request, Pages.parameter(request, "destination")));
        } else if (user.isPresent()) {
            show(user.get(), request, response, true);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Log in first");
        }
    }

    private void show(HostUser user, HttpServletRequest request, HttpServletResponse response, boolean failed)
            throws IOException {
        Map<String, Object> context = Map.of(
                "user", user,
                "offered", WebSudoSessions.isOfferedTo(user),
                "destination", Pages.parameter(request, "destination"),
                "token", tokens.token(request),
                "failed", failed);
        Pages.send(templates, "web/websudo.vm", context, request, response);
    }
}
