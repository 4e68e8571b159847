package org.guildhall.host.kernel;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;

/**
 * The web container of one product. Requests pass, in this order: character set, authentication (session, personal access
 * token, basic authentication on loopback), XSRF check, decoration.
 *
 * <p>An HTML page is decorated when its head has {@code <meta name="decorator" content="atl.general">} (or
 * {@code atl.admin}, {@code atl.popup}): the container adds the product's header, AUI, and the web resources that were
 * required while the page was made.
 */
public interface ProductWeb {

    /** Serves a page of the product itself; the path is relative to the context path, {@code /*} at its end allowed. */
    void servlet(String pathSpec, HttpServlet servlet);

    /** Lets a filter of the product see every request, after the container's own filters. */
    void filter(Filter filter);

    /**
     * Serves JAX-RS resources of the product itself below a path such as {@code /rest/api}; JSON by Jackson. Resources given
     * for the same path are served together.
     */
    void rest(String path, Object... resources);

    /** Says what the product's header and administration offer; without it they show only what plugins contribute. */
    void navigation(ProductNavigation navigation);

    /** Web items, sections and panels of the installed plugins. */
    WebFragments fragments();

    /** CSS and JavaScript of the installed plugins. */
    WebResources resources();

    /** The host's own Velocity templates; every reference is HTML-escaped unless its name ends in {@code Html}. */
    HostTemplates templates();
}
