package org.guildhall.host.plugin;

/** A plugin cannot be installed or started; the message says why. */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A problem without a cause worth showing. */
    public PluginException(String message) {
        super(message);
    }

    /** A problem with its cause. */
    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
