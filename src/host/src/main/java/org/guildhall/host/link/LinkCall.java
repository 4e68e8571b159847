package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;

/** A request of an application link; its signature is sent to the linked product only. */
final class LinkCall extends HttpCall<ApplicationLinkRequest> implements ApplicationLinkRequest {

    private static final int UNAUTHORIZED = 401;

    private final URI target;
    private final LinkSignature signature;
    private final Optional<String> userName;

    LinkCall(MethodType method, String url, URI target, LinkSignature signature, Optional<String> userName) {
        super(method, url);
        this.target = target;
        this.signature = signature;
        this.userName = userName;
    }

    @Override
    ApplicationLinkRequest self() {
        return this;
    }

    @Override
    void sign(URI address, String methodName, HttpRequest.Builder request) {
        boolean sameSite = target.getAuthority().equals(address.getAuthority());
        if (sameSite) {
            userName.ifPresent(
                    name -> request.header(LinkSignature.HEADER, signature.header(name, methodName, address)));
        }
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        Response response = send();
        return response.getStatusCode() == UNAUTHORIZED
                ? handler.credentialsRequired(response)
                : handler.handle(response);
    }
}
