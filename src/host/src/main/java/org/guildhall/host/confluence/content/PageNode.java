package org.guildhall.host.confluence.content;

import java.util.List;

/**
 * A page without its body, for trees and lists.
 *
 * @param id the page's id
 * @param spaceKey its space
 * @param title its title
 * @param ancestors ids from the top down to the parent
 * @param modifier user key of who changed it last
 * @param modified when, in milliseconds since 1970
 * @param hasChildren whether it has pages below
 */
public record PageNode(
        long id,
        String spaceKey,
        String title,
        List<Long> ancestors,
        String modifier,
        long modified,
        boolean hasChildren) {}
