package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a request may have been forged by another site. A changing request of a browser has to come from this product's
 * own pages; one that an HTML form could send as well also needs the form token or {@code X-Atlassian-Token: no-check}.
 */
public final class XsrfPolicy {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<String> FORM_TYPES =
            List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final XsrfTokens tokens;

    public XsrfPolicy(XsrfTokens tokens) {
        this.tokens = tokens;
    }

    /** Why the request is refused; empty when it may pass. */
    public Optional<Refusal> refusal(HttpServletRequest request) {
        if (READING.contains(request.getMethod()) || !sentByBrowserSession(request)) {
            return Optional.empty();
        }
        if (comesFromElsewhere(request)) {
            return Optional.of(Refusal.forbidden("XSRF check failed: the request comes from another site"));
        }
        if (mayBeForm(request) && !carriesToken(request)) {
            return Optional.of(Refusal.forbidden(
                    "XSRF check failed: send the form field atl_token or the header X-Atlassian-Token: no-check"));
        }
        return Optional.empty();
    }

    private static boolean sentByBrowserSession(HttpServletRequest request) {
        return Authentication.of(request)
                .map(sender -> sender.method() == Authentication.Method.SESSION
                        || sender.method() == Authentication.Method.PASSWORD)
                .orElse(true);
    }

    /** Whether Origin or Referer name another site than the one that is asked. */
    public static boolean comesFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String source = origin == null ? request.getHeader("Referer") : origin;
        return source != null && !sameSite(source, request);
    }

    private static boolean sameSite(String source, HttpServletRequest request) {
        try {
            URI uri = new URI(source);
            return request.getScheme().equalsIgnoreCase(uri.getScheme())
                    && request.getServerName().equalsIgnoreCase(uri.getHost())
                    && request.getServerPort() == port(uri);
        } catch (java.net.URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static boolean mayBeForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return "POST".equals(request.getMethod());
        }
        String lower = type.toLowerCase(Locale.ROOT);
        return FORM_TYPES.stream().anyMatch(lower::startsWith);
    }

    private boolean carriesToken(HttpServletRequest request) {
        return "no-check".equalsIgnoreCase(request.getHeader("X-Atlassian-Token"))
                || tokens.validateFormEncodedToken(request);
    }
}
