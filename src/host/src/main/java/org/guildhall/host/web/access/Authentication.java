package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;

/**
 * Who sends a request, and how that was shown.
 *
 * @param user the person
 * @param method how the person was recognised
 */
public record Authentication(HostUser user, Method method) {

    /** How a person was recognised. */
    public enum Method {
        SESSION,
        PASSWORD,
        TOKEN,
        LINK
    }

    private static final String ATTRIBUTE = Authentication.class.getName();

    /** What the filter found out about this request; empty when it is anonymous. */
    public static Optional<Authentication> of(HttpServletRequest request) {
        return Optional.ofNullable((Authentication) request.getAttribute(ATTRIBUTE));
    }

    /** Notes who sends this request. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
