package org.guildhall.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.GuildhallFixture.SAM;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.followup.FollowUpService.Raised;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.memory.Killed;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.outbox.OutboxMessage.State;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpServiceTest {

    private static final PageRef PAGE = new PageRef(7);
    private static final Actor MIA = actor("mia");

    private final GuildhallFixture guildhall = new GuildhallFixture();
    private Community community;

    @BeforeEach
    void foundCommunity() {
        community = guildhall.communities.found(
                SAM, aCommunity().in("GUILD").project("OPS").draft());
        guildhall.pages.put(7, new SpaceKey("GUILD"), "Summary", new UserKey("otto"), Instant.EPOCH);
    }

    @Test
    void raisesAnIssueAsThePerson() {
        Raised raised = raise("key");

        assertThat(raised.message().state()).isEqualTo(State.DELIVERED);
        assertThat(raised.followUp().issue()).contains(new IssueKey("OPS-1"));
        assertThat(guildhall.tracker.issues()).singleElement().satisfies(issue -> assertThat(issue.actor())
                .isEqualTo(MIA));
    }

    @Test
    void saysWhichSessionThePageTellsOf() {
        Ritual ritual = guildhall.ritualRepository.add(aRitual()
                .titled("Experiment review")
                .of(community.id())
                .in(ZoneId.of("Pacific/Auckland"))
                .build());
        guildhall.occurrenceRepository.save(new Session(
                ritual.id(),
                Instant.parse("2026-07-30T13:00:00Z"),
                Optional.of(PAGE),
                new UserKey("otto"),
                Instant.EPOCH));

        raise("key");

        assertThat(guildhall.tracker.issues().get(0).draft().details())
                .containsEntry("ritual", "Experiment review")
                .containsEntry("session", "2026-07-31");
    }

    @Test
    void raisesOneIssueForOneKeyHoweverOftenItIsPressed() {
        Raised first = raise("key");
        Raised second = raise("key");

        assertThat(second.followUp()).isEqualTo(first.followUp());
        assertThat(guildhall.tracker.issues()).hasSize(1);
        assertThat(guildhall.outboxRepository.all()).hasSize(1);
    }

    @Test
    void raisesNoSecondIssueWhenPressedAgainAfterItsMessageIsForgotten() {
        Raised first = raise("key");
        guildhall.clock.advance(Outbox.KEPT.plusDays(1));
        guildhall.outbox.deliverDue(StopSignal.never());
        assertThat(guildhall.outboxRepository.all()).isEmpty();

        Raised second = raise("key");

        assertThat(second.followUp()).isEqualTo(first.followUp());
        assertThat(second.isNew()).isFalse();
        assertThat(guildhall.tracker.issues()).hasSize(1);
    }

    @Test
    void tellsWhereThePersonAllowsItAndForgetsThatOnceItWorked() {
        guildhall.tracker.failFor(TrackerException.Reason.AUTHORISATION_NEEDED);
        Raised asked = raise("key");
        guildhall.tracker.comeBack();
        Raised allowed = raise("key");

        assertThat(asked.message().state()).isEqualTo(State.WAITING);
        assertThat(asked.message().authorise()).isEqualTo("the tracker in memory was told to fail");
        assertThat(allowed.message().state()).isEqualTo(State.DELIVERED);
        assertThat(allowed.message().authorise()).isEmpty();
    }

    @Test
    void keepsFollowUpWhileTheTrackerIsOutOfReachAndRaisesItOnceItIsBack() {
        guildhall.tracker.goOutOfReach();
        Raised raised = raise("key");
        raise("key");
        assertThat(raised.message().state()).isEqualTo(State.WAITING);
        assertThat(raised.message().authorise()).isEmpty();
        assertThat(raised.followUp().issue()).isEmpty();

        guildhall.tracker.comeBack();
        guildhall.clock.advance(Duration.ofHours(1));
        guildhall.outbox.deliverDue(StopSignal.never());

        assertThat(guildhall.tracker.issues()).hasSize(1);
        assertThat(guildhall
                        .followUpRepository
                        .find(raised.followUp().id())
                        .orElseThrow()
                        .issue())
                .contains(new IssueKey("OPS-1"));
    }

    @Test
    void findsTheIssueAgainWhenKilledBeforeItsKeyWasNoted() {
        guildhall.tracker.killAfterRaising();
        assertThatThrownBy(() -> raise("key")).isInstanceOf(Killed.class);

        guildhall.outbox.deliverDue(StopSignal.never());

        assertThat(guildhall.tracker.issues()).hasSize(1);
        assertThat(guildhall.followUpRepository.findByKey("key").orElseThrow().issue())
                .contains(new IssueKey("OPS-1"));
    }

    @Test
    void givesUpWhatTheTrackerRefusesUntilItIsPressedAgain() {
        guildhall.tracker.failFor(TrackerException.Reason.REFUSED);
        assertThat(raise("key").message().state()).isEqualTo(State.GIVEN_UP);

        guildhall.tracker.comeBack();

        assertThat(raise("key").message().state()).isEqualTo(State.DELIVERED);
        assertThat(guildhall.tracker.issues()).hasSize(1);
    }

    @Test
    void refusesKeyThatSomebodyElseUsed() {
        raise("key");

        assertRefused(
                Refusal.Kind.CONFLICT, () -> guildhall.followUps.raise(actor("otto"), community.id(), draft("key")));
    }

    @Test
    void refusesAnonymousReaders() {
        guildhall.access.makePublic();

        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.followUps.raise(Actor.anonymous(), community.id(), draft("key")));
    }

    @Test
    void refusesPageThatThePersonMayNotSee() {
        guildhall.access.hide(PAGE, new UserKey("mia"));

        assertRefused(Refusal.Kind.NOT_FOUND, () -> raise("key"));
        assertThat(guildhall.outboxRepository.all()).isEmpty();
    }

    @Test
    void refusesPageOfAnotherSpace() {
        guildhall.pages.put(7, new SpaceKey("OTHER"), "Elsewhere", new UserKey("otto"), Instant.EPOCH);

        assertRefused(Refusal.Kind.INVALID, () -> raise("key"));
    }

    @Test
    void refusesCommunityWithoutProject() {
        guildhall.communities.change(
                SAM, community.id(), aCommunity().withoutProject().draft(), community.revision());

        assertRefused(Refusal.Kind.CONFLICT, () -> raise("key"));
    }

    @Test
    void listsOnlyWhatWasRaisedOnVisiblePages() {
        Raised raised = raise("key");
        guildhall.access.hide(PAGE, new UserKey("eve"));

        assertThat(guildhall
                        .followUps
                        .ofCommunity(MIA, community.id(), SliceRequest.first())
                        .items())
                .containsExactly(raised.followUp());
        assertThat(guildhall
                        .followUps
                        .ofCommunity(actor("eve"), community.id(), SliceRequest.first())
                        .items())
                .isEmpty();
    }

    private Raised raise(String key) {
        return guildhall.followUps.raise(MIA, community.id(), draft(key));
    }

    private static FollowUpDraft draft(String key) {
        return new FollowUpDraft(key, PAGE, "Try the checklist", "When I release, I read it first");
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
