package com.atlassian.sal.api.auth;

import java.net.URI;

/** SAL 7 {@code com.atlassian.sal.api.auth.LoginUriProvider}; confirmed. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
