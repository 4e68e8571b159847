package org.guildhall.host.link;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;

/** SAL's request factory, for requests to anywhere. */
public final class HttpRequestFactory implements RequestFactory<Request<?, ?>> {

    @Override
    public Request<?, ?> createRequest(Request.MethodType methodType, String url) {
        return new PlainCall(methodType, url);
    }

    @Override
    public boolean supportsHeader() {
        return true;
    }
}
