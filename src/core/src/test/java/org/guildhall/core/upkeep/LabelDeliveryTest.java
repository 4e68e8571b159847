package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.GuildhallFixture.actor;

import java.time.Duration;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.outbox.OutboxMessage;
import org.junit.jupiter.api.Test;

class LabelDeliveryTest {

    private final UpkeepScene scene = new UpkeepScene();
    private final LabelDelivery delivery = new LabelDelivery(
            scene.guildhall.labels, scene.guildhall.artifactRepository, scene.guildhall.flagRepository);

    @Test
    void leavesTheLabelOffWhenTheMessageComesAfterTheReview() {
        Artifact artifact = scene.artifact(1, scene.now());
        scene.sweep();
        OutboxMessage flagged = label(0);
        scene.guildhall.artifacts.review(actor("otto"), artifact.id(), Evidence.TRIED_IT, "");
        scene.sweep();

        delivery.deliver(flagged);

        assertThat(scene.guildhall.labels.has(artifact.page(), LabelDelivery.LABEL))
                .isFalse();
    }

    @Test
    void leavesTheLabelOnWhenTheMessageOfAnEarlierReviewComesAfterTheNextFlag() {
        Artifact artifact = scene.artifact(1, scene.now());
        scene.sweep();
        scene.guildhall.artifacts.review(actor("otto"), artifact.id(), Evidence.TRIED_IT, "");
        OutboxMessage reviewed = label(1);
        scene.guildhall.clock.advance(Duration.ofDays(180));
        scene.sweep();

        delivery.deliver(reviewed);

        assertThat(scene.guildhall.labels.has(artifact.page(), LabelDelivery.LABEL))
                .isTrue();
    }

    private OutboxMessage label(int which) {
        return scene.guildhall.outboxRepository.ofType(FlagMessages.LABEL).get(which);
    }
}
