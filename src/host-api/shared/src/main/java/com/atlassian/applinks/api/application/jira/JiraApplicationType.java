package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** Application Links 9.1 {@code com.atlassian.applinks.api.application.jira.JiraApplicationType}; confirmed. */
public interface JiraApplicationType extends ApplicationType {}
