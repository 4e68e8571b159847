package org.guildhall.host.link;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<URI> ownAddresses;

    /** @param ownAddresses the products' addresses, to which a callback may lead */
    public LinkAuthorisationServlet(
            LinkTerms terms, HostTemplates templates, XsrfTokens tokens, Set<URI> ownAddresses) {
        this.terms = terms;
        this.templates = templates;
        this.tokens = tokens;
        this.ownAddresses = Set.copyOf(ownAddresses);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination=" + PATH);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> context = Map.of(
                "contextPath", request.getContextPath(),
                "callback",
                        Optional.ofNullable(request.getParameter("callback")).orElse(""),
                "token", tokens.token(request));
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
        String callback = Optional.ofNullable(request.getParameter("callback")).orElse("");
        boolean own = ownAddresses.stream().anyMatch(address -> callback.startsWith(address + "/"));
        response.sendRedirect(own ? callback : request.getContextPath() + "/");
    }
}
