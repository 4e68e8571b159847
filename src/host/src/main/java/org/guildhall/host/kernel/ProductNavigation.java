package org.guildhall.host.kernel;

import java.util.List;

/** What a product's header and administration pages offer beside what plugins contribute; asked anew for every page. */
public interface ProductNavigation {

    /** A menu of the header, such as Spaces or Projects, with the links that the reader may see. */
    record Menu(String id, String label, List<WebFragments.Item> items) {}

    /** Where the logo leads, including the context path. */
    String homeUrl();

    /** The menus of the header, from left to right. */
    List<Menu> menus();

    /**
     * Where the header's Create button leads, including the context path; empty when the reader may not create anything.
     * The button has the id {@code create-button}, so that the product's script can open a dialog instead.
     */
    String createUrl();

    /** Own sections of the administration's side navigation. */
    List<WebFragments.Section> administration();
}
