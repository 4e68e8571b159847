package org.guildhall.web.rest;

import java.util.Map;
import java.util.Optional;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.reference.PageRef;
import org.guildhall.web.rest.json.PageJson;

/** Pages on the wire. */
final class Pages {

    private Pages() {}

    static PageJson of(PageRef page, Map<PageRef, PageSummary> known) {
        Optional<PageSummary> summary = Optional.ofNullable(known.get(page));
        return new PageJson(page.id(), summary.map(PageSummary::title), summary.map(PageSummary::url));
    }
}
