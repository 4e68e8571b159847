package com.atlassian.plugin;

/** Follows {@code PluginParseException} of the plugin framework 8 (likely: constructors). */
public class PluginParseException extends PluginException {

    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
