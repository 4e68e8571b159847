package com.atlassian.sal.api.net;

/** SAL 7 {@code com.atlassian.sal.api.net.RequestFactory}; confirmed. */
public interface RequestFactory<T extends Request<?, ?>> {
    T createRequest(Request.MethodType methodType, String url);

    boolean supportsHeader();
}
