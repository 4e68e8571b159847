package org.guildhall.host.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.guildhall.host.kernel.UserDirectory;
import org.guildhall.host.web.access.Authentication;
import org.guildhall.host.web.access.Authenticator;
import org.guildhall.host.web.access.Loopback;
import org.guildhall.host.web.access.RejectedCredentialsException;

/** Recognises requests that the linked product sends for a person; only from this machine. */
public final class LinkAuthenticator implements Authenticator {

    private final LinkSignature signature;
    private final UserDirectory users;

    public LinkAuthenticator(LinkSignature signature, UserDirectory users) {
        this.signature = signature;
        this.users = users;
    }

    @Override
    public Optional<Authentication> authenticate(HttpServletRequest request) throws RejectedCredentialsException {
        String header = request.getHeader(LinkSignature.HEADER);
        if (header == null) {
            return Optional.empty();
        }
        if (!Loopback.sent(request)) {
            throw new RejectedCredentialsException("Application links work on one machine only");
        }
        return Optional.of(signature
                .userOf(header, request.getMethod(), request.getRequestURI())
                .flatMap(users::byName)
                .map(user -> new Authentication(user, Authentication.Method.LINK))
                .orElseThrow(() -> new RejectedCredentialsException(
                        "The application link's signature does not hold, or its user does not exist here")));
    }
}
