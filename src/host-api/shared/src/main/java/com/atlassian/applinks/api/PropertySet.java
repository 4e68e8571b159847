package com.atlassian.applinks.api;

/** Application Links 9.1 {@code com.atlassian.applinks.api.PropertySet}; confirmed. */
public interface PropertySet {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}
