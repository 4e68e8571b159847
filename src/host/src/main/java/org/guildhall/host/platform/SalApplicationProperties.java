package org.guildhall.host.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.guildhall.host.kernel.ProductContext;

/** What the product says about itself. */
final class SalApplicationProperties implements ApplicationProperties {

    private final ProductContext context;

    SalApplicationProperties(ProductContext context) {
        this.context = context;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> context.name().contextPath();
            case CANONICAL, ABSOLUTE -> context.baseUrl().toString();
        };
    }
}
