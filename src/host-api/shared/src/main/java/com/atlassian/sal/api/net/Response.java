package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

/** SAL 7 {@code com.atlassian.sal.api.net.Response}; confirmed. */
public interface Response {
    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;

    <T> T getEntity(Class<T> entityClass) throws ResponseException;

    String getStatusText();

    boolean isSuccessful();

    String getHeader(String name);

    Map<String, String> getHeaders();
}
