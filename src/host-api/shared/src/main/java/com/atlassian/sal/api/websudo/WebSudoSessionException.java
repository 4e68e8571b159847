package com.atlassian.sal.api.websudo;

/** SAL 7 {@code com.atlassian.sal.api.websudo.WebSudoSessionException}; confirmed. */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }
}
