package org.guildhall.host.confluence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guildhall.host.confluence.content.RequestCache;

/** Remembers what was read until the request is answered, for plugins' servlets and resources as for the product's own. */
final class RequestCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            RequestCache.<IOException>during(() -> pass(request, response, chain));
        } catch (FailedServlet failed) {
            throw failed.cause;
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            throw new FailedServlet(e);
        }
    }

    /** Carries a servlet's exception through the cache, which lets one checked type pass. */
    private static final class FailedServlet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ServletException cause;

        FailedServlet(ServletException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
