package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.guildhall.host.kernel.ProductName;
import org.jspecify.annotations.Nullable;

/** The application links of one product. */
public final class ProductLinks implements ApplicationLinkService {

    private final List<ApplicationLink> links;

    /**
     * @param own the address of the product whose links these are
     * @param others addresses of the linked products
     */
    public ProductLinks(URI own, Map<ProductName, URI> others, LinkSignature signature, LinkTerms terms) {
        LinkRequests requests = new LinkRequests(signature, terms, own);
        this.links = others.entrySet().stream()
                .map(entry -> (ApplicationLink) new ProductLink(entry.getKey(), entry.getValue(), requests))
                .toList();
    }

    @Override
    public @Nullable ApplicationLink getApplicationLink(ApplicationId id) {
        return links.stream()
                .filter(link -> link.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return links;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return links.stream().filter(link -> type.isInstance(link.getType())).toList();
    }

    @Override
    public @Nullable ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return links.stream()
                .filter(link -> type.isInstance(link.getType()))
                .findFirst()
                .orElse(null);
    }
}
