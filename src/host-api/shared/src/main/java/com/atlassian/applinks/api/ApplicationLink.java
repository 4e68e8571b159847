package com.atlassian.applinks.api;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ApplicationLink}; confirmed. */
public interface ApplicationLink extends ReadOnlyApplicationLink, PropertySet {}
