package org.guildhall.core.upkeep;

import org.guildhall.core.reference.PageRef;

/** Labels on the product's pages. */
public interface PageLabels {

    /** Puts the label on the page, or takes it off; does nothing when that is so already or the page is gone. */
    void set(PageRef page, String label, boolean present);
}
