package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One way of recognising who sends a request. */
public interface Authenticator {

    /**
     * Who sends the request; empty when it does not use this way.
     *
     * @throws RejectedCredentialsException when it does, but with credentials that do not hold
     */
    Optional<Authentication> authenticate(HttpServletRequest request) throws RejectedCredentialsException;
}
