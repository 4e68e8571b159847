package org.guildhall.web.rest.json;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.upkeep.FlagReason;

/**
 * An open flag with what it is about: an artifact or a ritual.
 *
 * @param since when what it says began
 * @param raisedAt when a sweep raised it
 * @param issue key of its issue in Jira
 */
public record FlagJson(
        long id,
        @Word(FlagReason.class) String reason,
        CommunityRefJson community,
        Instant since,
        Instant raisedAt,
        Optional<ArtifactJson> artifact,
        Optional<RitualRefJson> ritual,
        Optional<String> issue) {

    /** A community by id and name. */
    public record CommunityRefJson(long id, String name) {}

    /** A ritual by id and title. */
    public record RitualRefJson(long id, String title) {}
}
