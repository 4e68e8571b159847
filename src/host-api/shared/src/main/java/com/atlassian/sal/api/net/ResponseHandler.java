package com.atlassian.sal.api.net;

/** SAL 7 {@code com.atlassian.sal.api.net.ResponseHandler}; confirmed. */
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
