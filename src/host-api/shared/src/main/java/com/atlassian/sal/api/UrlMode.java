package com.atlassian.sal.api;

/** Follows {@code UrlMode} of SAL 7 (confirmed). */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
