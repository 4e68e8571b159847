package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.guildhall.host.kernel.UserDirectory;

/** Personal access tokens: {@code Authorization: Bearer}. */
public final class TokenAuthenticator implements Authenticator {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final UserDirectory users;

    public TokenAuthenticator(AccessTokens tokens, UserDirectory users) {
        this.tokens = tokens;
        this.users = users;
    }

    @Override
    public Optional<Authentication> authenticate(HttpServletRequest request) throws RejectedCredentialsException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(tokens.ownerOf(header.substring(SCHEME.length()).trim())
                .flatMap(users::byKey)
                .map(user -> new Authentication(user, Authentication.Method.TOKEN))
                .orElseThrow(() -> new RejectedCredentialsException("The personal access token is not valid")));
    }
}
