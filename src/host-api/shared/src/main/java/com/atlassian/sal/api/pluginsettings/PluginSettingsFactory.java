package com.atlassian.sal.api.pluginsettings;

/** Follows {@code PluginSettingsFactory} of SAL 7 (confirmed). */
public interface PluginSettingsFactory {

    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
