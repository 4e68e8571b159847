package org.guildhall.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guildhall.host.web.access.LoginSessions;
import org.guildhall.host.web.access.XsrfTokens;
import org.guildhall.host.web.page.LoginPages;

/** Ends the session, when the link carries the session's token. */
final class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient LoginSessions sessions;
    private final transient XsrfTokens tokens;

    LogoutServlet(LoginSessions sessions, XsrfTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tokens.validateFormEncodedToken(request)) {
            sessions.logout(request);
        }
        String root = request.getContextPath();
        response.sendRedirect(root + LoginPages.path(root));
    }
}
