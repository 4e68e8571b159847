package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** Makes the requests of an application link: as the person of the thread, or as the host's automation account. */
final class LinkRequests {

    /** The account that non-impersonating requests act as, as OAuth's "execute as" does. */
    static final String AUTOMATION = "automation";

    private final LinkSignature signature;
    private final LinkTerms terms;
    private final URI ownAddress;

    /** @param ownAddress the address of the product that sends */
    LinkRequests(LinkSignature signature, LinkTerms terms, URI ownAddress) {
        this.signature = signature;
        this.terms = terms;
        this.ownAddress = ownAddress;
    }

    ApplicationLinkRequestFactory asPersonOfThread(URI target) {
        return new Factory(target, false);
    }

    ApplicationLinkRequestFactory asAutomation(URI target) {
        return new Factory(target, true);
    }

    private final class Factory implements ApplicationLinkRequestFactory {

        private final URI target;
        private final boolean automation;

        Factory(URI target, boolean automation) {
            this.target = target;
            this.automation = automation;
        }

        @Override
        public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
                throws CredentialsRequiredException {
            return new LinkCall(methodType, absolute(url), target, signature, sender());
        }

        private Optional<String> sender() throws CredentialsRequiredException {
            if (automation) {
                return Optional.of(AUTOMATION);
            }
            Optional<HostUser> person = CurrentUser.get();
            if (person.isPresent() && !terms.permits(person.get())) {
                throw new CredentialsRequiredException(
                        this, "You do not have an authorized access token for the remote resource");
            }
            return person.map(HostUser::name);
        }

        private String absolute(String url) {
            if (url.startsWith("http://") || url.startsWith("https://")) {
                return url;
            }
            return target + (url.startsWith("/") ? "" : "/") + url;
        }

        @Override
        public URI getAuthorisationURI() {
            return URI.create(ownAddress + LinkAuthorisationServlet.PATH);
        }
    }
}
