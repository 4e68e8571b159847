package org.guildhall.host.confluence.rest;

import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.kernel.ProductWeb;

/** Registers the resources. */
public final class ConfluenceRest {

    private ConfluenceRest() {}

    /** Registers all resources of the product. */
    public static void register(Confluence confluence, ProductWeb web) {
        web.rest(
                "/rest/api",
                new ContentResource(confluence),
                new PropertyResource(confluence),
                new RestrictionResource(confluence),
                new SpaceResource(confluence),
                new SpacePermissionResource(confluence),
                new UserResource(confluence),
                new ConvertResource(confluence));
        web.rest("/rest/host/1.0", new UiResource(confluence));
    }
}
