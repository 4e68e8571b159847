package org.guildhall.host.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Refuses forged requests to the product's own pages; REST resources have their own check, and plugins' servlets check for themselves. */
public final class XsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient XsrfPolicy policy;

    public XsrfFilter(XsrfPolicy policy) {
        this.policy = policy;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = checksForItself(request) ? Optional.empty() : policy.refusal(request);
        if (refusal.isPresent()) {
            response.sendError(refusal.get().status(), refusal.get().message());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean checksForItself(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getDispatcherType() == DispatcherType.ERROR
                || path.startsWith("/rest")
                || path.startsWith("/plugins/servlet")
                || path.startsWith("/login");
    }
}
