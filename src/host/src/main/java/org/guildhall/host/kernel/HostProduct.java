package org.guildhall.host.kernel;

import java.util.Set;

/** One embedded product: its tables and components, the module types it knows, and its pages and REST resources. */
public interface HostProduct {

    /** Which product this is. */
    ProductName name();

    /** Java packages of the product's own API, exported to plugins in addition to those that every product exports. */
    Set<String> exportedPackages();

    /** Module types (element names) of this product beside the shared ones, for example {@code xhtml-macro}. */
    Set<String> moduleTypes();

    /** Creates missing tables and provides the product's components; called once, before any plugin starts. */
    void open(ProductContext context);

    /** Registers pages and REST resources; called once, before the web container starts and before plugins start. */
    void serve(ProductWeb web);
}
