package org.guildhall.core.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.ritual.OccurrenceRepository;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualRepository;
import org.guildhall.core.ritual.Session;

/** Where a follow-up came from: the page, and the session that the page tells of. */
public final class FollowUpOrigins {

    private final PageDirectory pages;
    private final OccurrenceRepository occurrences;
    private final RitualRepository rituals;

    /** Looks there. */
    public FollowUpOrigins(PageDirectory pages, OccurrenceRepository occurrences, RitualRepository rituals) {
        this.pages = pages;
        this.occurrences = occurrences;
        this.rituals = rituals;
    }

    /** The page; empty when it is gone. */
    Optional<PageSummary> page(PageRef page) {
        return pages.find(page);
    }

    /** The last session that the page tells of: {@code ritual} is its title, {@code session} the day in the ritual's zone. */
    Map<String, String> session(PageRef page) {
        List<Session> told = occurrences.sessionsToldBy(page);
        if (told.isEmpty()) {
            return Map.of();
        }
        Session last = told.get(told.size() - 1);
        return rituals.find(last.ritual()).map(ritual -> named(ritual, last)).orElse(Map.of());
    }

    private static Map<String, String> named(Ritual ritual, Session session) {
        return Map.of(
                "ritual",
                ritual.title(),
                "session",
                session.originalStart()
                        .atZone(ritual.schedule().zone())
                        .toLocalDate()
                        .toString());
    }
}
