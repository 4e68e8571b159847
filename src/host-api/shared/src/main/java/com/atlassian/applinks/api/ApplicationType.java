package com.atlassian.applinks.api;

import java.net.URI;

/** Application Links 9.1 {@code com.atlassian.applinks.api.ApplicationType}; confirmed. */
public interface ApplicationType {
    String getI18nKey();

    URI getIconUrl();
}
