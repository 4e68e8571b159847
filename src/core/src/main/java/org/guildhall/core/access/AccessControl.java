package org.guildhall.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;

/** What somebody may see and change, as the product decides it. Things that do not exist are not visible. */
public interface AccessControl {

    /** Those of the pages that the actor may see; one question for a whole list. */
    Set<PageRef> visible(Actor actor, Collection<PageRef> pages);

    /** Those of the pages that the actor may edit; one question for a whole list. */
    Set<PageRef> editable(Actor actor, Collection<PageRef> pages);

    /** Whether the actor may see the space. */
    boolean canView(Actor actor, SpaceKey space);

    /** Whether the actor may edit the page. */
    default boolean canEdit(Actor actor, PageRef page) {
        return editable(actor, List.of(page)).contains(page);
    }

    /** Whether the actor administers the space. */
    boolean canAdminister(Actor actor, SpaceKey space);

    /** Whether the actor administers the site. */
    boolean isAdministrator(Actor actor);
}
