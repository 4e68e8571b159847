package org.guildhall.host.link;

import java.net.URI;
import java.net.http.HttpRequest;

/** A request of SAL's request factory: nobody's credentials are added. */
final class PlainCall extends HttpCall<PlainCall> {

    PlainCall(MethodType method, String url) {
        super(method, url);
    }

    @Override
    PlainCall self() {
        return this;
    }

    @Override
    void sign(URI address, String methodName, HttpRequest.Builder request) {
        // The caller says who it is, if anybody.
    }
}
