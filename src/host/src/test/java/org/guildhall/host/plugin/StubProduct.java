package org.guildhall.host.plugin;

import java.util.Set;
import org.guildhall.host.kernel.HostProduct;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.ProductWeb;

/** A product without pages, for tests of what is around it. */
public record StubProduct(ProductName name, Set<String> exportedPackages, Set<String> moduleTypes)
        implements HostProduct {

    /** A Confluence that exports its macro package and knows macros. */
    public static StubProduct confluence() {
        return new StubProduct(ProductName.CONFLUENCE, Set.of("com.atlassian.confluence.macro"), Set.of("xhtml-macro"));
    }

    /** A Jira that exports nothing of its own. */
    public static StubProduct jira() {
        return new StubProduct(ProductName.JIRA, Set.of("com.atlassian.jira.project"), Set.of());
    }

    @Override
    public void open(ProductContext context) {}

    @Override
    public void serve(ProductWeb web) {}
}
