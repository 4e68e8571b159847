package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.memory.Times.BERLIN;
import static org.guildhall.core.memory.Times.at;
import static org.guildhall.core.upkeep.UpkeepScene.LAST_THREE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.followup.IssueKind;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.ritual.RitualDraft;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.ScheduleDraft;
import org.guildhall.core.upkeep.SweepRun.Outcome;
import org.guildhall.core.upkeep.SweepRun.Trigger;
import org.junit.jupiter.api.Test;

class UpkeepSweepTest {

    private final UpkeepScene scene = new UpkeepScene();

    @Test
    void flagsArtifactAtTheInstantOfItsReviewDate() {
        Artifact due = scene.artifact(1, scene.now());
        scene.artifact(2, scene.now().plusMillis(1));

        SweepRun run = scene.sweep();

        assertThat(scene.openFlags())
                .extracting(Flag::subject)
                .containsExactly(due.id().value());
        assertThat(scene.openFlags()).extracting(Flag::since).containsExactly(due.nextReview());
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.tally()).isEqualTo(new SweepRun.Tally(1, 1, 0, 2));
    }

    @Test
    void labelsThePageAndRaisesAnIssueForAFlaggedArtifact() {
        Artifact due = scene.artifact(1, scene.now());

        scene.sweep();

        assertThat(scene.guildhall.labels.has(due.page(), LabelDelivery.LABEL)).isTrue();
        assertThat(scene.guildhall.tracker.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.draft().kind()).isEqualTo(IssueKind.STALE_ARTIFACT))
                .satisfies(issue -> assertThat(issue.draft().subject()).isEqualTo("Page 1"));
        assertThat(scene.openFlags().get(0).issue()).isPresent();
    }

    @Test
    void addsNothingInASecondRun() {
        scene.artifact(1, scene.now());
        scene.cancelLastThree();
        scene.sweep();
        int messages = scene.guildhall.outboxRepository.all().size();

        SweepRun second = scene.sweep();

        assertThat(second.tally().raised()).isZero();
        assertThat(second.tally().digests()).isZero();
        assertThat(scene.flags()).hasSize(2);
        assertThat(scene.guildhall.outboxRepository.all()).hasSize(messages);
    }

    @Test
    void flagsRitualWhoseLastThreeOccurrencesWereCalledOff() {
        scene.cancelLastThree();

        scene.sweep();

        assertThat(scene.openFlags()).singleElement().satisfies(flag -> {
            assertThat(flag.reason()).isEqualTo(FlagReason.CANCELLED_RITUAL);
            assertThat(flag.since()).isEqualTo(at(LAST_THREE.get(0), BERLIN));
        });
    }

    @Test
    void doesNotFlagRitualOfWhichOneOccurrenceWasHeldOrForgotten() {
        scene.cancel(LAST_THREE.get(0));
        scene.cancel(LAST_THREE.get(2));

        scene.sweep();

        assertThat(scene.flags()).isEmpty();
    }

    @Test
    void doesNotCountOccurrencesThatAreStillToCome() {
        scene.cancel(LAST_THREE.get(1));
        scene.cancel(LAST_THREE.get(2));
        scene.cancel("2026-08-06T14:00");

        scene.sweep();

        assertThat(scene.flags()).isEmpty();
    }

    @Test
    void clearsRitualsFlagWhenItIsHeld() {
        scene.cancelLastThree();
        scene.sweep();

        scene.guildhall.rituals.hold(
                actor("fritz"), scene.ritual.id(), at(LAST_THREE.get(2), BERLIN), Optional.empty());
        scene.sweep();

        assertThat(scene.openFlags()).isEmpty();
        assertThat(scene.guildhall.tracker.comments())
                .singleElement()
                .satisfies(c -> assertThat(c.remark().kind()).isEqualTo(IssueRemark.Kind.HELD));
    }

    @Test
    void clearsRitualsFlagWhenACancellationIsTakenBack() {
        scene.cancelLastThree();
        scene.sweep();

        scene.guildhall.rituals.reinstate(actor("fritz"), scene.ritual.id(), at(LAST_THREE.get(1), BERLIN));

        assertThat(scene.openFlags()).isEmpty();
    }

    @Test
    void keepsRitualsFlagWhenAnEarlierOccurrenceTurnsOutToHaveBeenHeld() {
        scene.cancel("2026-07-02T14:00");
        scene.cancelLastThree();
        scene.sweep();

        scene.guildhall.rituals.reinstate(actor("fritz"), scene.ritual.id(), at("2026-07-02T14:00", BERLIN));
        scene.guildhall.rituals.hold(
                actor("fritz"), scene.ritual.id(), at("2026-07-09T14:00", BERLIN), Optional.empty());

        assertThat(scene.openFlags()).hasSize(1);
    }

    @Test
    void clearsRitualsFlagWhenTheRitualIsRetired() {
        scene.cancelLastThree();
        scene.sweep();

        ScheduleDraft schedule = new ScheduleDraft("2026-01-01T14:00", "Europe/Berlin", 45, "FREQ=WEEKLY;BYDAY=TH");
        scene.guildhall.rituals.change(
                actor("lea"),
                scene.ritual.id(),
                new RitualDraft("Case review", RitualFormat.REVIEW, schedule, false),
                scene.ritual.revision());
        scene.sweep();

        assertThat(scene.openFlags()).isEmpty();
    }

    @Test
    void clearsArtifactsFlagAndLabelWhenItIsReviewed() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();

        scene.guildhall.artifacts.review(actor("otto"), due.id(), Evidence.TRIED_IT, "");
        scene.sweep();

        assertThat(scene.openFlags()).isEmpty();
        assertThat(scene.guildhall.labels.has(due.page(), LabelDelivery.LABEL)).isFalse();
        assertThat(scene.guildhall.tracker.comments())
                .singleElement()
                .satisfies(c -> assertThat(c.remark().kind()).isEqualTo(IssueRemark.Kind.REVIEWED));
    }

    @Test
    void flagsAgainWhatFallsDueAgain() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();
        scene.guildhall.artifacts.review(actor("otto"), due.id(), Evidence.TRIED_IT, "");

        scene.guildhall.clock.advance(Duration.ofDays(180));
        scene.sweep();

        assertThat(scene.flags()).hasSize(2);
        assertThat(scene.openFlags()).hasSize(1);
        assertThat(scene.guildhall.labels.has(due.page(), LabelDelivery.LABEL)).isTrue();
        assertThat(scene.guildhall.tracker.issues()).hasSize(2);
    }

    @Test
    void clearsFlagOfAPageThatWasTakenOut() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();

        scene.guildhall.artifacts.withdraw(due.page());

        assertThat(scene.openFlags()).isEmpty();
        assertThat(scene.guildhall.artifactRepository.find(due.id())).isEmpty();
    }

    @Test
    void flagsAgainAPageThatComesBackFromTheTrash() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();
        scene.guildhall.artifacts.trashed(due.page());
        scene.sweep();
        List<Flag> inTheTrash = scene.openFlags();

        scene.guildhall.artifacts.restored(
                scene.guildhall.pages.find(due.page()).orElseThrow());
        scene.sweep();

        assertThat(inTheTrash).isEmpty();
        assertThat(scene.openFlags()).hasSize(1);
    }

    @Test
    void takesTheLabelOffAPageThatIsNoArtifactAnyMore() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();

        scene.guildhall.artifacts.withdraw(due.page());
        scene.sweep();

        assertThat(scene.guildhall.labels.has(due.page(), LabelDelivery.LABEL)).isFalse();
    }

    @Test
    void raisesNoSecondFlagForAnArtifactThatLostItsMark() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();
        scene.guildhall.artifactRepository.setFlagged(List.of(due.id()), false);

        SweepRun run = scene.sweep();

        assertThat(run.tally().raised()).isZero();
        assertThat(scene.flags()).hasSize(1);
        assertThat(scene.guildhall
                        .artifactRepository
                        .find(due.id())
                        .orElseThrow()
                        .flagged())
                .isTrue();
    }

    @Test
    void doesNothingOnScheduleWhenSwitchedOffButRunsByHand() {
        scene.artifact(1, scene.now());
        scene.guildhall.settings.change(ADMIN, new UpkeepSettings(false, Map.of(), 3, Set.of(), Optional.empty(), 0));

        assertThat(scene.guildhall.sweep.run(Trigger.SCHEDULE, StopSignal.never()))
                .isEmpty();
        assertThat(scene.guildhall.sweeps.runNow(ADMIN).tally().raised()).isEqualTo(1);
    }

    @Test
    void leavesSweepingToTheNodeThatIsAtIt() {
        scene.artifact(1, scene.now());
        scene.guildhall.exclusive.holdElsewhere("guildhall.sweep");

        assertThat(scene.guildhall.sweep.run(Trigger.SCHEDULE, StopSignal.never()))
                .isEmpty();
        assertThat(scene.flags()).isEmpty();
    }

    @Test
    void costsInProportionToWhatIsDue() {
        for (int page = 1; page <= 2000; page++) {
            scene.artifact(page, scene.now().plus(Duration.ofDays(1)));
        }
        scene.artifact(3000, scene.now());
        long before = scene.guildhall.artifactRepository.handedOut();

        SweepRun run = scene.sweep();

        assertThat(run.tally().examined()).isEqualTo(1);
        assertThat(scene.guildhall.artifactRepository.handedOut() - before).isLessThan(10);
    }

    @Test
    void keepsRitualsFlagWhenNobodySaysAnythingAboutTheNextOccurrences() {
        scene.cancelLastThree();
        scene.sweep();

        scene.guildhall.clock.advance(Duration.ofDays(70));
        scene.sweep();

        assertThat(scene.openFlags()).hasSize(1);
    }
}
