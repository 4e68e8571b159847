package org.guildhall.web.rest.json;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.OccurrenceState;
import org.guildhall.web.text.Users;
import org.guildhall.web.text.Words;

/**
 * One occurrence of a ritual.
 *
 * @param originalStart identifies it within its ritual
 * @param zone the ritual's zone, for showing its wall clock
 */
public record OccurrenceJson(
        long ritual,
        Instant originalStart,
        Instant start,
        Instant end,
        String zone,
        @Word(OccurrenceState.class) String state,
        Optional<CancellationJson> cancellation,
        Optional<SessionJson> session) {

    /** Why, by whom and when it was called off. */
    public record CancellationJson(String reason, String by, Instant at) {}

    /** That it was held, with the page that tells what happened. */
    public record SessionJson(Optional<Long> summary, String by, Instant at) {}

    /** As it is computed and stored. */
    public static OccurrenceJson of(Occurrence occurrence, Users users) {
        return new OccurrenceJson(
                occurrence.ritual().id().value(),
                occurrence.originalStart(),
                occurrence.start().toInstant(),
                occurrence.end().toInstant(),
                occurrence.start().getZone().getId(),
                Words.of(occurrence.state()),
                occurrence.cancellation().map(c -> new CancellationJson(c.reason(), users.nameOf(c.by()), c.at())),
                occurrence
                        .session()
                        .map(s -> new SessionJson(s.summary().map(PageRef::id), users.nameOf(s.by()), s.at())));
    }
}
