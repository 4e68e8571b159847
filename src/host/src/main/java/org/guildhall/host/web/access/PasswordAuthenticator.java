package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.guildhall.host.kernel.UserDirectory;

/** Basic authentication, from this machine only. */
public final class PasswordAuthenticator implements Authenticator {

    private static final String SCHEME = "Basic ";

    private final UserDirectory users;

    public PasswordAuthenticator(UserDirectory users) {
        this.users = users;
    }

    @Override
    public Optional<Authentication> authenticate(HttpServletRequest request) throws RejectedCredentialsException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        if (!Loopback.sent(request)) {
            throw new RejectedCredentialsException(
                    "Basic authentication is accepted from this machine only; use a personal access token");
        }
        return Optional.of(byPassword(decoded(header.substring(SCHEME.length()))));
    }

    private Authentication byPassword(String credentials) throws RejectedCredentialsException {
        int colon = credentials.indexOf(':');
        String name = colon < 0 ? credentials : credentials.substring(0, colon);
        String password = colon < 0 ? "" : credentials.substring(colon + 1);
        if (!users.authenticate(name, password)) {
            throw new RejectedCredentialsException("User name or password is wrong");
        }
        return users.byName(name)
                .map(user -> new Authentication(user, Authentication.Method.PASSWORD))
                .orElseThrow(() -> new RejectedCredentialsException("User name or password is wrong"));
    }

    private static String decoded(String base64) throws RejectedCredentialsException {
        try {
            return new String(Base64.getDecoder().decode(base64.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new RejectedCredentialsException("The Authorization header is not Base64: " + notBase64.getMessage());
        }
    }
}
