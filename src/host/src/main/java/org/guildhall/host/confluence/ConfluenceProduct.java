package org.guildhall.host.confluence;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import java.util.Objects;
import java.util.Set;
import org.guildhall.host.confluence.api.HostLabelManager;
import org.guildhall.host.confluence.api.HostPageManager;
import org.guildhall.host.confluence.api.HostPermissionManager;
import org.guildhall.host.confluence.api.HostSpaceManager;
import org.guildhall.host.confluence.api.HostUserAccessor;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.page.ConfluencePages;
import org.guildhall.host.confluence.rest.ConfluenceRest;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostProduct;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.ProductWeb;
import org.jspecify.annotations.Nullable;

/** The embedded Confluence. */
public final class ConfluenceProduct implements HostProduct {

    private @Nullable Confluence confluence;

    @Override
    public ProductName name() {
        return ProductName.CONFLUENCE;
    }

    @Override
    public Set<String> exportedPackages() {
        return ConfluencePackages.EXPORTED;
    }

    @Override
    public Set<String> moduleTypes() {
        return Set.of("xhtml-macro", "blueprint", "content-template");
    }

    @Override
    public void open(ProductContext context) {
        Confluence opened = new Confluence(context);
        provide(opened, context.components());
        confluence = opened;
    }

    private static void provide(Confluence own, Components components) {
        components
                .provide(PageManager.class, new HostPageManager(own.wiki(), own.entities()))
                .provide(SpaceManager.class, new HostSpaceManager(own.wiki(), own.entities()))
                .provide(LabelManager.class, new HostLabelManager(own.wiki()))
                .provide(PermissionManager.class, new HostPermissionManager(own.wiki()))
                .provide(UserAccessor.class, new HostUserAccessor(own.context().users()));
    }

    @Override
    public void serve(ProductWeb web) {
        Confluence own = Objects.requireNonNull(confluence, "open() comes first");
        web.filter(new RequestCacheFilter());
        ConfluenceRest.register(own, web);
        ConfluencePages.register(own, web);
    }

    /** The content, for those who load a demo or a test. */
    public Wiki wiki() {
        return Objects.requireNonNull(confluence, "open() comes first").wiki();
    }
}
