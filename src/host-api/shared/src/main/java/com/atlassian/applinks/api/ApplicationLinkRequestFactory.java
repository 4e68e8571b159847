package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ApplicationLinkRequestFactory}; confirmed. */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
