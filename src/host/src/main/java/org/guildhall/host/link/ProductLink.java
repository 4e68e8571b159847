package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.ProductName;
import org.jspecify.annotations.Nullable;

/** The link from one product to the other. */
final class ProductLink implements ApplicationLink {

    private final ProductName target;
    private final URI address;
    private final LinkRequests requests;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    ProductLink(ProductName target, URI address, LinkRequests requests) {
        this.target = target;
        this.address = address;
        this.requests = requests;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(target.key().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @Override
    public ApplicationType getType() {
        return LinkTypes.of(target);
    }

    @Override
    public String getName() {
        return target == ProductName.JIRA ? "Jira" : "Confluence";
    }

    @Override
    public URI getDisplayUrl() {
        return address;
    }

    @Override
    public URI getRpcUrl() {
        return address;
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return CurrentUser.get().isPresent()
                ? createImpersonatingAuthenticatedRequestFactory()
                : createNonImpersonatingAuthenticatedRequestFactory();
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass) {
        return createAuthenticatedRequestFactory();
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return requests.asPersonOfThread(address);
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return requests.asAutomation(address);
    }

    @Override
    public @Nullable Object getProperty(String key) {
        return properties.get(key);
    }

    @Override
    public @Nullable Object putProperty(String key, Object value) {
        return properties.put(key, value);
    }

    @Override
    public @Nullable Object removeProperty(String key) {
        return properties.remove(key);
    }
}
