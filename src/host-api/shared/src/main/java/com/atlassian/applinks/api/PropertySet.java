package com.atlassian.applinks.api;

/** Application Links 9.1 {@code com.atlassian.applinks.api.PropertySet}; confirmed. */
public interface PropertySet {}
