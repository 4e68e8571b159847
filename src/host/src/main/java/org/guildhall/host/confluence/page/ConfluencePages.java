package org.guildhall.host.confluence.page;

import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.kernel.ProductWeb;

/** Registers the pages. */
public final class ConfluencePages {

    private ConfluencePages() {}

    /** Registers all pages of the product. */
    public static void register(Confluence confluence, ProductWeb web) {}
}
