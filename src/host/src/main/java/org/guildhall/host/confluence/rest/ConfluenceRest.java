package org.guildhall.host.confluence.rest;

import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.kernel.ProductWeb;

/** Registers the resources. */
public final class ConfluenceRest {

    private ConfluenceRest() {}

    /** Registers all resources of the product. */
    public static void register(Confluence confluence, ProductWeb web) {}
}
