package org.guildhall.web.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.ritual.RitualId;
import org.jspecify.annotations.Nullable;

/** Reads path and query parameters. An id that is no number is an id that does not exist. */
public final class Inputs {

    /** How long a slice is when nobody says. */
    public static final int DEFAULT_LIMIT = 50;

    /** Beyond these, adding some days ends outside of the calendar. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2300-01-01T00:00:00Z");

    private Inputs() {}

    /** A community's id. */
    public static CommunityId community(String id) {
        return new CommunityId(number(id).orElseThrow(() -> Refusal.notFound("community.unknown", "id", id)));
    }

    /** A ritual's id. */
    public static RitualId ritual(String id) {
        return new RitualId(number(id).orElseThrow(() -> Refusal.notFound("ritual.unknown", "id", id)));
    }

    /** An artifact's id. */
    public static ArtifactId artifact(String id) {
        return new ArtifactId(number(id).orElseThrow(() -> Refusal.notFound("artifact.unknown", "id", id)));
    }

    /** The slice that is wanted; the first fifty when nothing is said. */
    public static SliceRequest slice(@Nullable String after, @Nullable String limit) {
        long wanted = numberOr(limit, DEFAULT_LIMIT, "limit");
        return new SliceRequest(numberOr(after, 0, "after"), (int) Math.max(-1, Math.min(wanted, Integer.MAX_VALUE)));
    }

    /** An instant that has to be given. */
    public static Instant instant(String text, String field) {
        try {
            return Optional.of(Instant.parse(text.strip()))
                    .filter(i -> i.isAfter(EARLIEST) && i.isBefore(LATEST))
                    .orElseThrow(() -> invalid(text, field));
        } catch (DateTimeParseException e) {
            throw invalid(text, field);
        }
    }

    private static Refusal invalid(String text, String field) {
        return Refusal.invalid(Problem.of("instant.invalid", field, text));
    }

    /** An instant that may be left out. */
    public static Instant instantOr(@Nullable String text, Instant otherwise, String field) {
        return text == null || text.isBlank() ? otherwise : instant(text, field);
    }

    private static long numberOr(@Nullable String text, long otherwise, String field) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        return number(text).orElseThrow(() -> Refusal.invalid(Problem.of("number.invalid", field, text)));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
