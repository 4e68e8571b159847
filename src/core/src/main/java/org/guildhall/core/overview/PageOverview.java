package org.guildhall.core.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.community.Community;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.Flag;

/**
 * What the macros of one page may show to one reader.
 *
 * @param now when it was loaded
 * @param community the community of the page's space; everything else is empty without one
 * @param artifact the artifact that the page is
 * @param lastReview its last review
 * @param flags open flags of the artifact and of the community's rituals
 * @param rituals the community's active rituals
 * @param occurrences their occurrences from two weeks ago on, earliest first
 * @param followUps follow-ups raised on the page
 * @param mayFacilitate whether the reader may call occurrences off
 */
public record PageOverview(
        Instant now,
        Optional<Community> community,
        Optional<Artifact> artifact,
        Optional<Review> lastReview,
        List<Flag> flags,
        List<Ritual> rituals,
        List<Occurrence> occurrences,
        List<FollowUp> followUps,
        boolean mayFacilitate) {

    /** Of a page in a space without a community. */
    static PageOverview empty(Instant now) {
        return new PageOverview(
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
