package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.upkeep.UpkeepScene.FRITZ;
import static org.guildhall.core.upkeep.UpkeepScene.LEA;
import static org.guildhall.core.upkeep.UpkeepScene.OTTO;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.Test;

class DigestTest {

    private final UpkeepScene scene = new UpkeepScene();

    @Test
    void tellsOwnerAndLeadsOfAnArtifactOnce() {
        Artifact due = scene.artifact(1, scene.now());

        scene.sweep();
        scene.sweep();

        assertThat(scene.guildhall.mail.sent()).extracting(Digests.Digest::user).containsExactlyInAnyOrder(LEA, OTTO);
        assertThat(scene.guildhall.mail.sentTo(OTTO).get(0).fresh())
                .extracting(f -> f.artifact().orElseThrow().id())
                .containsExactly(due.id());
    }

    @Test
    void tellsFacilitatorsOfARitual() {
        scene.cancelLastThree();

        scene.sweep();

        assertThat(scene.guildhall.mail.sentTo(FRITZ)).hasSize(1);
        assertThat(scene.guildhall.mail.sentTo(OTTO)).isEmpty();
    }

    @Test
    void tellsAdministratorsOnlyWhenSetSo() {
        scene.guildhall.settings.change(
                ADMIN, new UpkeepSettings(true, Map.of(), 3, Set.of(Recipient.ADMINISTRATOR), Optional.empty(), 0));
        scene.artifact(1, scene.now());

        scene.sweep();

        assertThat(scene.guildhall.mail.sent()).extracting(Digests.Digest::user).containsExactly(new UserKey("admin"));
    }

    @Test
    void asksOnceWhoAdministersTheSite() {
        scene.guildhall.settings.change(
                ADMIN, new UpkeepSettings(true, Map.of(), 3, Set.of(Recipient.ADMINISTRATOR), Optional.empty(), 0));
        scene.artifact(1, scene.now());
        scene.artifact(2, scene.now());

        scene.sweep();

        assertThat(scene.guildhall.people.administratorsAsked()).isEqualTo(1);
    }

    @Test
    void namesThreeHundredNewThingsAndCountsTheRest() {
        for (int page = 1; page <= 302; page++) {
            scene.artifact(page, scene.now());
        }

        scene.sweep();

        Digests.Digest digest = scene.guildhall.mail.sentTo(OTTO).get(0);
        assertThat(digest.fresh()).hasSize(300);
        assertThat(digest.more()).isEqualTo(2);
    }

    @Test
    void namesWhatIsStillOpenBesidesWhatIsNew() {
        scene.artifact(1, scene.now());
        scene.artifact(2, scene.now().plus(Duration.ofDays(1)));
        scene.sweep();
        scene.guildhall.clock.advance(Duration.ofDays(1));

        scene.sweep();

        Digests.Digest second = scene.guildhall.mail.sentTo(OTTO).get(1);
        assertThat(second.fresh()).hasSize(1);
        assertThat(second.open()).hasSize(1);
    }

    @Test
    void saysNothingOfPagesThatTheReaderMayNotSee() {
        Artifact hidden = scene.artifact(1, scene.now());
        scene.artifact(2, scene.now());
        scene.guildhall.access.hide(hidden.page(), LEA);

        scene.sweep();

        assertThat(scene.guildhall.mail.sentTo(LEA).get(0).fresh())
                .extracting(f -> f.artifact().orElseThrow().page().id())
                .containsExactly(2L);
        assertThat(scene.guildhall.mail.sentTo(OTTO).get(0).fresh()).hasSize(2);
    }

    @Test
    void sendsNothingWhenTheReaderMaySeeNothingOfIt() {
        Artifact hidden = scene.artifact(1, scene.now());
        scene.guildhall.access.hide(hidden.page(), LEA);

        scene.sweep();

        assertThat(scene.guildhall.mail.sentTo(LEA)).isEmpty();
    }

    @Test
    void leavesOutWhatWasFixedBeforeTheMailServerWasBack() {
        Artifact due = scene.artifact(1, scene.now());
        scene.guildhall.mail.outOfReach(true);
        scene.sweep();
        scene.guildhall.artifacts.review(actor("otto"), due.id(), Evidence.TRIED_IT, "");

        scene.guildhall.mail.outOfReach(false);
        scene.guildhall.clock.advance(Duration.ofHours(1));
        scene.guildhall.outbox.deliverDue(StopSignal.never());

        assertThat(scene.guildhall.mail.sent()).isEmpty();
    }
}
