package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.guildhall.host.kernel.HostUser;

/** A request that says by the servlet API, too, who sends it. */
final class RecognisedRequest extends HttpServletRequestWrapper {

    private final HostUser user;

    RecognisedRequest(HttpServletRequest request, HostUser user) {
        super(request);
        this.user = user;
    }

    @Override
    public String getRemoteUser() {
        return user.name();
    }

    @Override
    public Principal getUserPrincipal() {
        return user::name;
    }
}
