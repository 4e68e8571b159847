package org.guildhall.host.confluence.render;

import java.util.Optional;
import org.guildhall.host.confluence.content.Access;
import org.guildhall.host.confluence.content.PageNode;
import org.guildhall.host.confluence.content.PageRef;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.kernel.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Where a link to a page leads its reader: to the page, to where it can be created, or nowhere, when the reader may not know
 * whether there is one. The products show such a link as text.
 *
 * @param isClosed whether it leads nowhere
 * @param page the page's id; empty when there is none
 */
record LinkTarget(boolean isClosed, Optional<Long> page) {

    static final LinkTarget CLOSED = new LinkTarget(true, Optional.empty());

    static LinkTarget of(PageRef ref, @Nullable PageNode found, Wiki wiki) {
        Access access = wiki.access();
        boolean open = found == null
                ? wiki.spaces()
                        .byKey(ref.spaceKey())
                        .filter(space -> access.canView(CurrentUser.get(), space.id()))
                        .isPresent()
                : access.canView(CurrentUser.get(), found);
        return open ? new LinkTarget(false, Optional.ofNullable(found).map(PageNode::id)) : CLOSED;
    }
}
