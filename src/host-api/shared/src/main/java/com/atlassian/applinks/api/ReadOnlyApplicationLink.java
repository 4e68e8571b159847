package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ReadOnlyApplicationLink}; confirmed. */
public interface ReadOnlyApplicationLink {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    boolean isSystem();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass);

    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();
}
