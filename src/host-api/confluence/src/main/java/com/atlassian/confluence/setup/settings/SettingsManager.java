package com.atlassian.confluence.setup.settings;

/** com.atlassian.confluence.setup.settings.SettingsManager, Confluence 8.7 to 10.2, confirmed. */
public interface SettingsManager {

    Settings getGlobalSettings();
}
