package com.atlassian.sal.api.net;

/** SAL 7 {@code com.atlassian.sal.api.net.Response}; confirmed. */
public interface Response {
    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;
}
