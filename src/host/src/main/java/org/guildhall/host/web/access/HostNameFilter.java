package org.guildhall.host.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/**
 * Refuses requests that name another host than this one. A site whose name was made to lead to this machine (DNS rebinding) would
 * otherwise count as the product's own pages, and could log in with the well-known passwords of a host for trying things.
 */
public final class HostNameFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED_REQUEST = 421;

    private final URI baseUrl;

    /** @param baseUrl its host is answered to, beside the names of this machine itself */
    public HostNameFilter(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = request.getServerName();
        if (isOwn(name)) {
            chain.doFilter(request, response);
        } else {
            new Refusal(
                            MISDIRECTED_REQUEST,
                            "This host does not answer to the name " + name + "; open it at " + baseUrl)
                    .send(response);
        }
    }

    private boolean isOwn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("localhost")
                || lower.matches("127(\\.\\d{1,3}){3}")
                || lower.equals("[::1]")
                || lower.equalsIgnoreCase(baseUrl.getHost());
    }
}
