package com.atlassian.applinks.api;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ApplicationType}; confirmed. */
public interface ApplicationType {}
