package com.atlassian.plugin;

/** Follows {@code PluginException} of the plugin framework 8 (likely: constructors). */
public class PluginException extends RuntimeException {

    public PluginException() {}

    public PluginException(String message) {
        super(message);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
