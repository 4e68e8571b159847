package com.atlassian.applinks.api;

import java.net.URI;

/** Application Links 9.1 {@code com.atlassian.applinks.api.AuthorisationURIGenerator}; confirmed. */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();
}
