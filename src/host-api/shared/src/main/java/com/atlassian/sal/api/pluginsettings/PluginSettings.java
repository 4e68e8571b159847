package com.atlassian.sal.api.pluginsettings;

/** Follows {@code PluginSettings} of SAL 7 (confirmed). */
public interface PluginSettings {

    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
