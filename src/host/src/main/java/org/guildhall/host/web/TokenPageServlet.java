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
import org.guildhall.host.web.access.AccessTokens;
import org.guildhall.host.web.access.XsrfTokens;
import org.guildhall.host.web.page.LoginPages;

/** The page on which a person makes and revokes personal access tokens. */
final class TokenPageServlet extends HttpServlet {

    /** Where the page is. */
    static final String PATH = "/host/tokens";

    private static final long serialVersionUID = 1L;

    private final transient AccessTokens accessTokens;
    private final transient HostTemplates templates;
    private final transient XsrfTokens tokens;

    TokenPageServlet(AccessTokens accessTokens, HostTemplates templates, XsrfTokens tokens) {
        this.accessTokens = accessTokens;
        this.templates = templates;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = CurrentUser.get();
        if (user.isEmpty()) {
            response.sendRedirect(LoginPages.loginUrl(request.getContextPath(), PATH));
        } else {
            show(user.get(), "", "", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = CurrentUser.get();
        if (user.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String revoked = Pages.parameter(request, "revoke");
        if (revoked.matches("\\d{1,18}")) {
            accessTokens.revoke(user.get(), Long.parseLong(revoked));
            response.sendRedirect(request.getContextPath() + PATH);
        } else {
            String name = Pages.parameter(request, "name").trim();
            create(user.get(), name, request, response);
        }
    }

    private void create(HostUser user, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (AccessTokens.isName(name)) {
            show(user, accessTokens.create(user, name).secret(), "", request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(
                    user,
                    "",
                    "Say what the token is for in at most 200 characters, for example deploy script.",
                    request,
                    response);
        }
    }

    private void show(
            HostUser user, String secret, String problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> context = Map.of(
                "tokens", accessTokens.of(user), "secret", secret, "problem", problem, "token", tokens.token(request));
        Pages.send(templates, "web/tokens.vm", context, request, response);
    }
}
