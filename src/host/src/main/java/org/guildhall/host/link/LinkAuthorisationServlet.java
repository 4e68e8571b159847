package org.guildhall.host.link;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.web.access.XsrfTokens;

/** The page on which a person allows the application link to act for them. */
public final class LinkAuthorisationServlet extends HttpServlet {

    /** Where the page is. */
    public static final String PATH = "/host/link/authorise";

    private static final long serialVersionUID = 1L;

    private final transient LinkTerms terms;
    private final transient HostTemplates templates;
    private final transient XsrfTokens tokens;

    public LinkAuthorisationServlet(LinkTerms terms, HostTemplates templates, XsrfTokens tokens) {
        this.terms = terms;
        this.templates = templates;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination=" + PATH);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> context = Map.of("contextPath", request.getContextPath(), "token", tokens.token(request));
        response.getWriter().write(templates.render("link/authorise.vm", context));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> person = CurrentUser.get();
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        terms.allow(person.get());
        response.sendRedirect(request.getContextPath() + "/");
    }
}
