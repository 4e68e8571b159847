package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guildhall.core.memory.GuildhallFixture.actor;

import java.time.Duration;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.memory.MemoryIssueTracker;
import org.guildhall.core.reference.IssueKey;
import org.junit.jupiter.api.Test;

/** What is said on a flag's issue when nobody heard whether there is one. */
class FlagRemarkTest {

    private final UpkeepScene scene = new UpkeepScene();
    private final MemoryIssueTracker tracker = scene.guildhall.tracker;
    private final Artifact due = scene.artifact(1, scene.now());

    @Test
    void isSaidOnTheIssueWhoseRaisingWasNotAnswered() {
        tracker.loseNextAnswer();
        scene.sweep();

        review();

        assertThat(tracker.issues()).hasSize(1);
        assertThat(tracker.comments())
                .extracting(c -> c.issue(), c -> c.remark().kind())
                .containsExactly(tuple(new IssueKey("OPS-1"), IssueRemark.Kind.REVIEWED));
    }

    @Test
    void isSaidNowhereWhenNoIssueWasRaised() {
        tracker.goOutOfReach();
        scene.sweep();
        tracker.comeBack();

        review();

        assertThat(tracker.issues()).isEmpty();
        assertThat(tracker.comments()).isEmpty();
    }

    @Test
    void waitsForATrackerThatCannotBeAsked() {
        tracker.loseNextAnswer();
        scene.sweep();
        tracker.goOutOfReach();
        review();

        tracker.comeBack();
        deliverLater();

        assertThat(tracker.comments()).hasSize(1);
    }

    private void review() {
        scene.guildhall.artifacts.review(actor("otto"), due.id(), Evidence.TRIED_IT, "");
        deliverLater();
    }

    private void deliverLater() {
        scene.guildhall.clock.advance(Duration.ofMinutes(5));
        scene.guildhall.outbox.deliverDue(StopSignal.never());
    }
}
