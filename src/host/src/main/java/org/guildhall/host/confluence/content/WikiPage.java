package org.guildhall.host.confluence.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page in its latest version.
 *
 * @param id stays the same through all versions
 * @param spaceKey the space that it lives in
 * @param spaceId the same as an id
 * @param title unique in its space, whatever the case
 * @param ancestors ids from the topmost page down to the parent
 * @param trashed whether it is in the space's trash
 * @param body storage format
 * @param version counts from 1
 * @param creator user key
 * @param created when version 1 was saved
 * @param modifier user key
 * @param modified when the latest version was saved
 */
public record WikiPage(
        long id,
        String spaceKey,
        long spaceId,
        String title,
        List<Long> ancestors,
        boolean trashed,
        String body,
        int version,
        String creator,
        Instant created,
        String modifier,
        Instant modified) {

    /** The page directly above, or empty at the top of a space. */
    public Optional<Long> parent() {
        return ancestors.isEmpty() ? Optional.empty() : Optional.of(ancestors.get(ancestors.size() - 1));
    }
}
