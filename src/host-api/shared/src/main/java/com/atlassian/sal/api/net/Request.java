package com.atlassian.sal.api.net;

/** SAL 7 {@code com.atlassian.sal.api.net.Request}; confirmed. */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS
    }

    T setConnectionTimeout(int connectionTimeout);

    T setSoTimeout(int soTimeout);

    T setRequestBody(String requestBody, String contentType);

    T addHeader(String headerName, String headerValue);
}
