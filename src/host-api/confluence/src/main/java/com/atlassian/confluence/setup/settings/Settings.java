package com.atlassian.confluence.setup.settings;

/** com.atlassian.confluence.setup.settings.Settings, Confluence 8.7 to 10.2, confirmed. */
public class Settings {

    public String getBaseUrl() {
        throw new UnsupportedOperationException();
    }

    public String getGlobalDefaultLocale() {
        throw new UnsupportedOperationException();
    }

    public String getDefaultTimezoneId() {
        throw new UnsupportedOperationException();
    }
}
