package com.atlassian.applinks.api.auth;

/** Application Links 9.1 {@code com.atlassian.applinks.api.auth.AuthenticationProvider}; confirmed. */
public interface AuthenticationProvider {}
