package org.guildhall.host.web.access;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.host.kernel.HostUser;

/** Web-sudo: an administrator has typed the password again less than ten minutes ago. */
public final class WebSudoSessions implements WebSudoManager {

    /** How long typing the password again counts. */
    public static final Duration VALIDITY = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "host.websudo.since";

    private final Clock clock;
    private final String page;

    /** @param page the path of the page that asks for the password, including the context path */
    public WebSudoSessions(Clock clock, String page) {
        this.clock = clock;
        this.page = page;
    }

    /** Starts a web-sudo session. */
    public void grant(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, clock.instant());
    }

    /** Whether an administrator typed the password: with this very request, or lately in this session. */
    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return Authentication.of(request)
                .filter(sender -> sender.user().isAdministrator())
                .map(sender -> sender.method() == Authentication.Method.PASSWORD || isGranted(request))
                .orElse(false);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String destination = "GET".equals(request.getMethod()) ? request.getRequestURI() + query : referer(request);
        try {
            response.sendRedirect(page + "?destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot redirect to the web-sudo page", e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("Web-sudo is required: type your password again");
        }
    }

    /** Whether this person may have a web-sudo session at all. */
    public static boolean isOfferedTo(HostUser user) {
        return user.isAdministrator();
    }

    private boolean isGranted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant since = session == null ? null : (Instant) session.getAttribute(ATTRIBUTE);
        return since != null && Duration.between(since, clock.instant()).abs().compareTo(VALIDITY) < 0;
    }

    private static String referer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        String home = request.getContextPath() + "/";
        try {
            String path = referer == null ? null : new URI(referer).getRawPath();
            return path == null ? home : path;
        } catch (URISyntaxException notAnAddress) {
            return home;
        }
    }
}
