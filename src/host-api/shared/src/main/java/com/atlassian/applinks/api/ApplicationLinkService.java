package com.atlassian.applinks.api;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ApplicationLinkService}; confirmed. */
public interface ApplicationLinkService {
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
