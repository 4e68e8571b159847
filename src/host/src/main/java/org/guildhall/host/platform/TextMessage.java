package org.guildhall.host.platform;

import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Arrays;

/** A text's key with its arguments. */
final class TextMessage implements Message {

    private static final long serialVersionUID = 1;

    private final String key;
    private final Serializable[] arguments;

    TextMessage(String key, Serializable... arguments) {
        this.key = key;
        this.arguments = arguments.clone();
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public Serializable[] getArguments() {
        return arguments.clone();
    }

    @Override
    public String toString() {
        return key + Arrays.toString(arguments);
    }
}
