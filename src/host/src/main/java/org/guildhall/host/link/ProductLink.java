package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import java.net.URI;
import org.guildhall.host.kernel.CurrentUser;

/** The link from one product to the other. */
record ProductLink(URI address, LinkRequests requests) implements ApplicationLink {

    @Override
    public URI getDisplayUrl() {
        return address;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return CurrentUser.get().isPresent()
                ? requests.asPersonOfThread(address)
                : createNonImpersonatingAuthenticatedRequestFactory();
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return requests.asAutomation(address);
    }
}
