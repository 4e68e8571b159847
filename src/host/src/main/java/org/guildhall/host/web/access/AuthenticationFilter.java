package org.guildhall.host.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;

/** Recognises who sends a request and lets that person act in the request's thread. */
public final class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient List<Authenticator> authenticators;

    /** @param authenticators asked in this order; the first that recognises the sender decides */
    public AuthenticationFilter(List<Authenticator> authenticators) {
        this.authenticators = List.copyOf(authenticators);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Authentication> sender;
        try {
            sender = recognise(request);
        } catch (RejectedCredentialsException rejected) {
            Refusal.unauthorized(rejected.reason()).send(response);
            return;
        }
        sender.ifPresent(authentication -> authentication.attachTo(request));
        CurrentUser.set(sender.map(Authentication::user));
        try {
            chain.doFilter(
                    sender.isPresent()
                            ? new RecognisedRequest(request, sender.get().user())
                            : request,
                    response);
        } finally {
            CurrentUser.set(Optional.empty());
        }
    }

    private Optional<Authentication> recognise(HttpServletRequest request) throws RejectedCredentialsException {
        for (Authenticator authenticator : authenticators) {
            Optional<Authentication> sender = authenticator.authenticate(request);
            if (sender.isPresent()) {
                return sender;
            }
        }
        return Optional.empty();
    }
}
