package com.atlassian.confluence.setup.settings;

/** The site's settings. */
public class Settings {

    private final String baseUrl;

    /** Settings of a host at that address. */
    public Settings(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public String getGlobalDefaultLocale() {
        return "en_GB";
    }

    public String getDefaultTimezoneId() {
        return "UTC";
    }
}
