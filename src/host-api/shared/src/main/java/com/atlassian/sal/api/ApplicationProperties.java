package com.atlassian.sal.api;

/** Follows {@code ApplicationProperties} of SAL 7 (confirmed). */
public interface ApplicationProperties {

    String getBaseUrl(UrlMode urlMode);
}
