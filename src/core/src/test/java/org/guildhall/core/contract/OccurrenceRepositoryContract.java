package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.OccurrenceRepository;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every repository of cancellations and sessions does. */
public abstract class OccurrenceRepositoryContract {

    private static final RitualId ONE = new RitualId(1);
    private static final RitualId TWO = new RitualId(2);
    private static final RitualId THREE = new RitualId(3);
    private static final Instant START = Instant.parse("2026-08-27T12:00:00Z");
    private static final Instant WEEK_LATER = START.plus(Duration.ofDays(7));

    private OccurrenceRepository repository;

    /** An empty repository. */
    protected abstract OccurrenceRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsCancellationsOfThoseRitualsWithinTheWindow() {
        Cancellation first = cancel(ONE, START);
        Cancellation second = cancel(TWO, START);
        cancel(ONE, WEEK_LATER);
        cancel(ONE, START.minusMillis(1));
        cancel(THREE, START);

        assertThat(repository.cancellations(List.of(ONE, TWO), START, WEEK_LATER))
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void findsNothingForNoRituals() {
        cancel(ONE, START);
        hold(ONE, START, Optional.empty());

        assertThat(repository.cancellations(List.of(), START, WEEK_LATER)).isEmpty();
        assertThat(repository.sessions(List.of(), START, WEEK_LATER)).isEmpty();
    }

    @Test
    void findsSessionsOfThoseRitualsWithinTheWindow() {
        Session first = hold(ONE, START, Optional.of(new PageRef(815)));
        Session second = hold(TWO, START, Optional.empty());
        hold(ONE, WEEK_LATER, Optional.empty());
        hold(THREE, START, Optional.empty());

        assertThat(repository.sessions(List.of(ONE, TWO), START, WEEK_LATER)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void findsSessionsThatAPageTellsOf() {
        Session later = hold(ONE, WEEK_LATER, Optional.of(new PageRef(815)));
        Session first = hold(TWO, START, Optional.of(new PageRef(815)));
        hold(ONE, START, Optional.of(new PageRef(816)));
        hold(THREE, START, Optional.empty());

        assertThat(repository.sessionsToldBy(new PageRef(815))).containsExactly(first, later);
    }

    @Test
    void replacesCancellationOfTheSameOccurrence() {
        cancel(ONE, START);
        Cancellation again = new Cancellation(
                ONE, START, "Urlaub — alle", new UserKey("mia"), Instant.parse("2026-08-20T08:00:00Z"));

        repository.save(again);

        assertThat(repository.cancellations(List.of(ONE), START, WEEK_LATER)).containsExactly(again);
    }

    @Test
    void replacesSessionOfTheSameOccurrence() {
        hold(ONE, START, Optional.of(new PageRef(1)));
        Session again = hold(ONE, START, Optional.of(new PageRef(2)));

        assertThat(repository.sessions(List.of(ONE), START, WEEK_LATER)).containsExactly(again);
    }

    @Test
    void removesOnlyTheCancellationNamed() {
        cancel(ONE, START);
        Cancellation stays = cancel(ONE, START.plus(Duration.ofDays(1)));

        repository.removeCancellation(ONE, START);
        repository.removeCancellation(TWO, START);

        assertThat(repository.cancellations(List.of(ONE), START, WEEK_LATER)).containsExactly(stays);
    }

    @Test
    void removesOnlyTheSessionNamed() {
        hold(ONE, START, Optional.of(new PageRef(815)));
        Session stays = hold(ONE, START.plus(Duration.ofDays(1)), Optional.of(new PageRef(815)));

        repository.removeSession(ONE, START);
        repository.removeSession(TWO, START);

        assertThat(repository.sessions(List.of(ONE), START, WEEK_LATER)).containsExactly(stays);
    }

    @Test
    void namesRitualsWithCancellationsSinceAnInstantOnceEach() {
        cancel(ONE, START.minusMillis(1));
        cancel(TWO, START);
        cancel(TWO, WEEK_LATER);
        cancel(THREE, WEEK_LATER);

        assertThat(repository.withCancellationsSince(START, new RitualId(0), 10))
                .containsExactly(TWO, THREE);
        assertThat(repository.withCancellationsSince(START, TWO, 10)).containsExactly(THREE);
        assertThat(repository.withCancellationsSince(START, new RitualId(0), 1)).containsExactly(TWO);
    }

    @Test
    void namesTheNextRitualAfterOneWithMoreCancellationsThanAreReadAtOnce() {
        for (int i = 0; i < 1001; i++) {
            cancel(ONE, START.plusSeconds(i));
        }
        cancel(TWO, START);

        assertThat(repository.withCancellationsSince(START, new RitualId(0), 10))
                .containsExactly(ONE, TWO);
    }

    private Cancellation cancel(RitualId ritual, Instant start) {
        Cancellation cancellation =
                new Cancellation(ritual, start, "Nobody there", new UserKey("fritz"), START.minusSeconds(60));
        repository.save(cancellation);
        return cancellation;
    }

    private Session hold(RitualId ritual, Instant start, Optional<PageRef> summary) {
        Session session = new Session(ritual, start, summary, new UserKey("fritz"), START.plusSeconds(60));
        repository.save(session);
        return session;
    }
}
