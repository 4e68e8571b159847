package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.ProductName;
import org.jspecify.annotations.Nullable;

/** The application links of one product: plugins ask for the one to Jira. */
public final class ProductLinks implements ApplicationLinkService {

    private final Optional<ApplicationLink> toJira;

    /**
     * @param own the address of the product whose links these are
     * @param others addresses of the linked products
     */
    public ProductLinks(URI own, Map<ProductName, URI> others, LinkSignature signature, LinkTerms terms) {
        LinkRequests requests = new LinkRequests(signature, terms, own);
        this.toJira =
                Optional.ofNullable(others.get(ProductName.JIRA)).map(address -> new ProductLink(address, requests));
    }

    @Override
    public @Nullable ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return type == JiraApplicationType.class ? toJira.orElse(null) : null;
    }
}
