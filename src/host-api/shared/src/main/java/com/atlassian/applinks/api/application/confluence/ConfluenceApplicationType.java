package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/** Application Links 9.1 {@code com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType}; likely. */
public interface ConfluenceApplicationType extends ApplicationType {}
