package com.atlassian.sal.api.net;

/** SAL 7 {@code com.atlassian.sal.api.net.ResponseException}; confirmed. */
public class ResponseException extends Exception {
    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
