package org.guildhall.core.ritual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.SAM;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.guildhall.core.memory.Times.BERLIN;
import static org.guildhall.core.memory.Times.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Role;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RitualServiceTest {

    private static final Instant START = at("2026-08-27T14:00", BERLIN);

    private final GuildhallFixture guildhall = new GuildhallFixture();
    private Community community;
    private Ritual ritual;

    @BeforeEach
    void planRitual() {
        community = guildhall.communities.found(
                SAM,
                aCommunity()
                        .with("lea", Role.LEAD)
                        .with("fritz", Role.FACILITATOR)
                        .with("mia")
                        .draft());
        ritual = guildhall.rituals.plan(
                actor("lea"),
                community.id(),
                aRitual().weekly(DayOfWeek.THURSDAY).at("14:00").in(BERLIN).draft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fritz", "mia", "otto"})
    void refusesPlanningAndChangingByWhoeverDoesNotLead(String user) {
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.rituals.plan(
                        actor(user), community.id(), aRitual().draft()));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.rituals.change(
                        actor(user), ritual.id(), aRitual().draft(), ritual.revision()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea", "fritz", "sam", "admin"})
    void letsWhoeverFacilitatesCallAnOccurrenceOff(String user) {
        Occurrence cancelled = guildhall.rituals.cancel(actor(user), ritual.id(), START, " Holidays ");

        assertThat(cancelled.state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(cancelled.cancellation().orElseThrow().reason()).isEqualTo("Holidays");
        assertThat(cancelled.cancellation().orElseThrow().by()).isEqualTo(new UserKey(user));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mia", "otto"})
    void refusesFacilitatingByMembersAndOthers(String user) {
        assertRefused(
                Refusal.Kind.FORBIDDEN, () -> guildhall.rituals.cancel(actor(user), ritual.id(), START, "reason"));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> guildhall.rituals.reinstate(actor(user), ritual.id(), START));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.rituals.hold(actor(user), ritual.id(), START, Optional.empty()));
    }

    @Test
    void refusesFacilitatingByAnonymousReaders() {
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> guildhall.rituals.cancel(Actor.anonymous(), ritual.id(), START, "reason"));

        guildhall.access.makePublic();

        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.rituals.cancel(Actor.anonymous(), ritual.id(), START, "reason"));
    }

    @Test
    void hidesRitualOfAnInvisibleSpaceLikeOneThatDoesNotExist() {
        guildhall.access.hide(community.space(), new UserKey("eve"));

        assertThatThrownBy(() -> guildhall.rituals.get(actor("eve"), ritual.id()))
                .hasMessage("NOT_FOUND "
                        + Refusal.notFound(
                                        "ritual.unknown", "id", "" + ritual.id().value())
                                .problems());
        assertRefused(Refusal.Kind.NOT_FOUND, () -> guildhall.rituals.get(ADMIN, new RitualId(4711)));
    }

    @Test
    void refusesToCallOffWhatIsNotAnOccurrence() {
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> guildhall.rituals.cancel(SAM, ritual.id(), START.plusSeconds(60), "reason"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1000000000-01-01T00:00:00Z", "+999999-01-07T13:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"
            })
    void refusesToCallOffWhatLiesBeyondEverySchedule(Instant start) {
        assertRefused(Refusal.Kind.NOT_FOUND, () -> guildhall.rituals.cancel(SAM, ritual.id(), start, "reason"));
    }

    @Test
    void refusesToCallOffWithoutReason() {
        assertRefused(Refusal.Kind.INVALID, () -> guildhall.rituals.cancel(SAM, ritual.id(), START, "  "));
    }

    @Test
    void refusesToCallOffWhatWasHeld() {
        guildhall.clock.moveTo(START);
        guildhall.rituals.hold(SAM, ritual.id(), START, Optional.empty());

        assertRefused(Refusal.Kind.CONFLICT, () -> guildhall.rituals.cancel(SAM, ritual.id(), START, "reason"));
    }

    @Test
    void replacesTheReasonWhenCalledOffAgain() {
        guildhall.rituals.cancel(SAM, ritual.id(), START, "first");

        Occurrence again = guildhall.rituals.cancel(SAM, ritual.id(), START, "second");

        assertThat(again.cancellation().orElseThrow().reason()).isEqualTo("second");
    }

    @Test
    void plansAgainWhatIsReinstated() {
        guildhall.rituals.cancel(SAM, ritual.id(), START, "reason");

        Occurrence reinstated = guildhall.rituals.reinstate(SAM, ritual.id(), START);

        assertThat(reinstated.state()).isEqualTo(OccurrenceState.PLANNED);
        assertThat(guildhall.rituals.reinstate(SAM, ritual.id(), START).state()).isEqualTo(OccurrenceState.PLANNED);
    }

    @Test
    void takesCancellationBackWhenHeld() {
        guildhall.clock.moveTo(START);
        guildhall.rituals.cancel(SAM, ritual.id(), START, "reason");
        guildhall.pages.put(7, community.space(), "What happened", new UserKey("mia"), START);

        Occurrence held = guildhall.rituals.hold(SAM, ritual.id(), START, Optional.of(new PageRef(7)));

        assertThat(held.state()).isEqualTo(OccurrenceState.HELD);
        assertThat(held.cancellation()).isEmpty();
    }

    @Test
    void refusesSummaryThatIsNoVisiblePageOfTheSpace() {
        guildhall.clock.moveTo(START);
        guildhall.pages.put(7, community.space(), "Hidden", new UserKey("mia"), START);
        guildhall.access.hide(new PageRef(7), new UserKey("fritz"));
        guildhall.pages.put(8, new SpaceKey("OTHER"), "Elsewhere", new UserKey("mia"), START);

        for (long page : new long[] {7, 9}) {
            assertRefused(
                    Refusal.Kind.NOT_FOUND,
                    () -> guildhall.rituals.hold(actor("fritz"), ritual.id(), START, Optional.of(new PageRef(page))));
        }
        assertRefused(
                Refusal.Kind.INVALID,
                () -> guildhall.rituals.hold(actor("fritz"), ritual.id(), START, Optional.of(new PageRef(8))));
    }

    @Test
    void knowsByTheDayInTheRitualsZoneWhichOccurrenceASummaryTellsOf() {
        guildhall.clock.moveTo(START);
        SummaryOfSession summary = new SummaryOfSession(new PageRef(7), LocalDate.of(2026, 8, 27));

        Optional<Occurrence> held = guildhall.rituals.summarised(new UserKey("mia"), ritual, summary);

        assertThat(held.orElseThrow().originalStart()).isEqualTo(START);
        assertThat(held.orElseThrow().session().orElseThrow().summary()).contains(new PageRef(7));
    }

    @Test
    void countsAPreparedSummaryFromTheDayOfTheSessionOn() {
        SummaryOfSession summary = new SummaryOfSession(new PageRef(7), LocalDate.of(2026, 8, 27));

        guildhall.clock.moveTo(at("2026-08-26T23:59", BERLIN));
        Optional<Occurrence> prepared = guildhall.rituals.summarised(new UserKey("mia"), ritual, summary);
        guildhall.clock.moveTo(at("2026-08-27T00:00", BERLIN));
        Optional<Occurrence> onTheDay = guildhall.rituals.summarised(new UserKey("mia"), ritual, summary);

        assertThat(prepared).isEmpty();
        assertThat(onTheDay).map(Occurrence::state).contains(OccurrenceState.HELD);
    }

    @Test
    void refusesToHoldWhatHasNotBegun() {
        guildhall.clock.moveTo(START.minusMillis(1));

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> guildhall.rituals.hold(actor("fritz"), ritual.id(), START, Optional.empty()));
    }

    @Test
    void holdsNothingForASummaryOfADayWithoutOccurrence() {
        guildhall.clock.moveTo(START.plus(Duration.ofDays(7)));
        SummaryOfSession summary = new SummaryOfSession(new PageRef(7), LocalDate.of(2026, 8, 28));

        assertThat(guildhall.rituals.summarised(new UserKey("mia"), ritual, summary))
                .isEmpty();
    }

    @Test
    void takesBackThatAnOccurrenceWasHeld() {
        guildhall.clock.moveTo(START.plus(Duration.ofDays(1)));
        guildhall.rituals.hold(SAM, ritual.id(), START, Optional.empty());

        Occurrence occurrence = guildhall.rituals.retract(SAM, ritual.id(), START);

        assertThat(occurrence.state()).isEqualTo(OccurrenceState.PLANNED);
        assertThat(guildhall
                        .rituals
                        .cancel(SAM, ritual.id(), START, "Nobody came")
                        .state())
                .isEqualTo(OccurrenceState.CANCELLED);
    }

    @Test
    void letsOnlyWhoFacilitatesTakeBackThatItWasHeld() {
        guildhall.clock.moveTo(START.plus(Duration.ofDays(1)));
        guildhall.rituals.hold(SAM, ritual.id(), START, Optional.empty());

        assertRefused(Refusal.Kind.FORBIDDEN, () -> guildhall.rituals.retract(actor("otto"), ritual.id(), START));
    }

    @Test
    void listsOccurrencesWithWhatBecameOfThem() {
        Instant week = START.plus(Duration.ofDays(7));
        guildhall.clock.moveTo(week);
        guildhall.rituals.cancel(SAM, ritual.id(), START, "reason");
        guildhall.rituals.hold(SAM, ritual.id(), week, Optional.empty());

        List<Occurrence> occurrences =
                guildhall.rituals.occurrences(actor("otto"), ritual.id(), START, START.plus(Duration.ofDays(21)));

        assertThat(occurrences)
                .extracting(Occurrence::state)
                .containsExactly(OccurrenceState.CANCELLED, OccurrenceState.HELD, OccurrenceState.PLANNED);
    }

    @Test
    void refusesRangeThatIsEmptyOrTooLong() {
        assertRefused(Refusal.Kind.INVALID, () -> guildhall.rituals.occurrences(SAM, ritual.id(), START, START));
        assertRefused(
                Refusal.Kind.INVALID,
                () -> guildhall.rituals.occurrences(SAM, ritual.id(), START, START.plus(Duration.ofDays(801))));
    }

    @Test
    void refusesChangeOfWhatSomebodyElseChangedMeanwhile() {
        guildhall.rituals.change(SAM, ritual.id(), aRitual().titled("Theirs").draft(), ritual.revision());

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> guildhall.rituals.change(SAM, ritual.id(), aRitual().draft(), ritual.revision()));
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
