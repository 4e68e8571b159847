package org.guildhall.core.ritual;

import org.guildhall.core.community.CommunityId;

/**
 * A recurring practice of a community.
 *
 * @param id identifies it
 * @param community whose practice it is
 * @param title as shown to people
 * @param format how it is run
 * @param schedule when it takes place
 * @param active false once it was retired; it keeps its history
 * @param revision counts changes
 */
public record Ritual(
        RitualId id,
        CommunityId community,
        String title,
        RitualFormat format,
        Schedule schedule,
        boolean active,
        long revision) {

    /** The same ritual with what the draft says. */
    Ritual changedTo(RitualDraft draft) {
        return new Ritual(
                id, community, draft.title(), draft.format(), draft.schedule().check(), draft.active(), revision);
    }
}
