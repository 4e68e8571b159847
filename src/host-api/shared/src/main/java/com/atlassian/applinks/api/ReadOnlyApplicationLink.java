package com.atlassian.applinks.api;

import java.net.URI;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ReadOnlyApplicationLink}; confirmed. */
public interface ReadOnlyApplicationLink {
    URI getDisplayUrl();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();
}
