package com.atlassian.applinks.api;

import java.net.URI;

/** Application Links 9.1 {@code com.atlassian.applinks.api.CredentialsRequiredException}; confirmed. */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
    public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public URI getAuthorisationURI() {
        throw new UnsupportedOperationException();
    }
}
