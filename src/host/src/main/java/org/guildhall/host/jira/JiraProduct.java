package org.guildhall.host.jira;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Set;
import org.guildhall.host.jira.api.JiraComponents;
import org.guildhall.host.jira.page.JiraPages;
import org.guildhall.host.jira.rest.JiraApi;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.store.JiraSchema;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostProduct;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.ProductWeb;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The small Jira of the embedded host. */
public final class JiraProduct implements HostProduct {

    private @Nullable ProductContext context;
    private @Nullable JiraServices services;

    @Override
    public ProductName name() {
        return ProductName.JIRA;
    }

    @Override
    public Set<String> exportedPackages() {
        return Set.of(
                "com.atlassian.jira.avatar",
                "com.atlassian.jira.component",
                "com.atlassian.jira.config",
                "com.atlassian.jira.entity.property",
                "com.atlassian.jira.icon",
                "com.atlassian.jira.issue",
                "com.atlassian.jira.issue.fields.config",
                "com.atlassian.jira.issue.fields.config.manager",
                "com.atlassian.jira.issue.fields.option",
                "com.atlassian.jira.issue.issuetype",
                "com.atlassian.jira.issue.link",
                "com.atlassian.jira.permission",
                "com.atlassian.jira.project",
                "com.atlassian.jira.security",
                "com.atlassian.jira.user",
                "com.atlassian.jira.user.util");
    }

    @Override
    public Set<String> moduleTypes() {
        return Set.of(IndexedProperties.MODULE_TYPE);
    }

    /** {@inheritDoc} Plugins reach the components also by {@link ComponentAccessor}: one Jira per JVM. */
    @Override
    public void open(ProductContext productContext) {
        Jdbi jdbi = Jdbi.create(productContext.dataSource());
        JiraSchema.create(jdbi);
        JiraServices opened = new JiraServices(
                JiraStores.in(jdbi),
                productContext.users(),
                productContext.clock(),
                new IndexedProperties(productContext.modules()));
        JiraComponents.provide(opened, productContext.components());
        context = productContext;
        services = opened;
    }

    @Override
    public void serve(ProductWeb web) {
        Object[] resources = JiraApi.resources(services(), context().baseUrl()).toArray();
        web.rest("/rest/api/2", resources);
        web.rest("/rest/api/latest", resources);
        JiraPages.register(services(), web, context().components(), ProductName.JIRA.contextPath());
    }

    /** The use cases, for loading content; available once the product is open. */
    public JiraServices services() {
        if (services == null) {
            throw new IllegalStateException("Jira is not open yet");
        }
        return services;
    }

    private ProductContext context() {
        if (context == null) {
            throw new IllegalStateException("Jira is not open yet");
        }
        return context;
    }
}
