package com.atlassian.sal.api.net;

/** SAL 7 {@code com.atlassian.sal.api.net.ReturningResponseHandler}; confirmed. */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
