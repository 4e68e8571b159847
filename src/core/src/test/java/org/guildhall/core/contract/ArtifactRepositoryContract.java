package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every artifact repository does. */
public abstract class ArtifactRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");

    private ArtifactRepository repository;

    /** An empty repository. */
    protected abstract ArtifactRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAdded() {
        Artifact added = repository.add(anArtifact()
                .id(99)
                .page(1)
                .kind(ArtifactKind.CHECKLIST)
                .owner("mia")
                .flagged()
                .build());

        assertThat(added.id()).isNotEqualTo(new ArtifactId(0));
        assertThat(repository.find(added.id())).contains(added);
        assertThat(repository.findByPage(new PageRef(1))).contains(added);
    }

    @Test
    void findsNothingForUnknownIdOrPage() {
        assertThat(repository.find(new ArtifactId(4711))).isEmpty();
        assertThat(repository.findByPage(new PageRef(4711))).isEmpty();
    }

    @Test
    void findsSeveralAtOnceAndLeavesUnknownOut() {
        Artifact first = repository.add(anArtifact().page(1).build());
        Artifact second = repository.add(anArtifact().page(2).build());

        var found = repository.findAll(List.of(first.id(), second.id(), new ArtifactId(4711)));

        assertThat(found).containsOnlyKeys(first.id(), second.id()).containsValues(first, second);
    }

    @Test
    void refusesSecondArtifactForAPage() {
        repository.add(anArtifact().page(1).build());

        assertThatThrownBy(() -> repository.add(anArtifact().page(1).build()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void listsArtifactsOfCommunityFromTheGivenKeyOn() {
        Artifact first = repository.add(anArtifact().page(1).build());
        repository.add(anArtifact().page(2).of(new CommunityId(2)).build());
        Artifact second = repository.add(anArtifact().page(3).build());
        Artifact third = repository.add(anArtifact().page(4).build());
        repository.add(anArtifact().page(5).build());

        List<Artifact> listed = repository.ofCommunity(
                new CommunityId(1), new SliceRequest(first.id().value(), 1));

        assertThat(listed).containsExactly(second, third);
    }

    @Test
    void savesSeveral() {
        Artifact first = repository.add(anArtifact().page(1).build());
        Artifact second = repository.add(anArtifact().page(2).build());

        repository.saveAll(List.of(first.flagged(true), second.plannedBy(7)));

        assertThat(repository.find(first.id())).contains(first.flagged(true));
        assertThat(repository.find(second.id())).contains(second.plannedBy(7));
    }

    @Test
    void keepsConfirmationThatCameBetween() {
        Artifact read = repository.add(anArtifact().page(1).confirmedAt(NOW).build());
        Artifact reviewed = anArtifact()
                .id(read.id().value())
                .page(1)
                .confirmedAt(NOW.plusSeconds(1))
                .build();
        repository.save(reviewed);

        repository.saveAll(List.of(read.plannedBy(7)));

        assertThat(repository.find(read.id())).contains(reviewed);
    }

    @Test
    void notesOnlyWhetherArtifactsAreFlagged() {
        Artifact first = repository.add(anArtifact().page(1).build());
        Artifact second = repository.add(anArtifact().page(2).flagged().build());

        repository.setFlagged(List.of(first.id(), second.id(), new ArtifactId(4711)), true);
        assertThat(repository.find(first.id())).contains(first.flagged(true));
        repository.setFlagged(List.of(second.id()), false);

        assertThat(repository.find(second.id())).contains(second.flagged(false));
    }

    @Test
    void namesWhatIsDueAtTheInstantAndNotFlaggedLongestDueFirst() {
        Artifact due = repository.add(anArtifact().page(1).dueAt(NOW).build());
        repository.add(anArtifact().page(2).dueAt(NOW.plusMillis(1)).build());
        repository.add(anArtifact().page(3).dueAt(NOW).flagged().build());
        Artifact longDue = repository.add(
                anArtifact().page(4).dueAt(NOW.minus(Duration.ofDays(1))).build());

        assertThat(repository.dueUnflagged(NOW, 10)).containsExactly(longDue, due);
        assertThat(repository.dueUnflagged(NOW, 1)).containsExactly(longDue);
    }

    @Test
    void namesWhatIsPlannedByOtherDays() {
        repository.add(
                anArtifact().page(1).kind(ArtifactKind.PATTERN).plannedBy(30).build());
        Artifact shorter = repository.add(
                anArtifact().page(2).kind(ArtifactKind.PATTERN).plannedBy(20).build());
        Artifact longer = repository.add(
                anArtifact().page(3).kind(ArtifactKind.PATTERN).plannedBy(40).build());
        repository.add(
                anArtifact().page(4).kind(ArtifactKind.CHECKLIST).plannedBy(20).build());

        assertThat(repository.plannedOtherwise(ArtifactKind.PATTERN, 30, 10))
                .containsExactlyInAnyOrder(shorter, longer);
        assertThat(repository.plannedOtherwise(ArtifactKind.PATTERN, 30, 1)).hasSize(1);
    }

    @Test
    void namesWhatIsFlaggedAlthoughNotDue() {
        repository.add(anArtifact().page(1).dueAt(NOW).flagged().build());
        Artifact notDue = repository.add(
                anArtifact().page(2).dueAt(NOW.plusMillis(1)).flagged().build());
        repository.add(anArtifact().page(3).dueAt(NOW.plusMillis(1)).build());

        assertThat(repository.flaggedNotDue(NOW, 10)).containsExactly(notDue);
    }

    @Test
    void listsReviewsLatestFirst() {
        Artifact artifact = repository.add(anArtifact().page(1).build());
        Artifact other = repository.add(anArtifact().page(2).build());
        Review early = review(artifact, NOW, "");
        Review late = review(artifact, NOW.plusSeconds(1), "äöü ".repeat(100).strip());
        review(other, NOW, "of another");

        assertThat(repository.reviews(artifact.id(), 10)).containsExactly(late, early);
        assertThat(repository.reviews(artifact.id(), 1)).containsExactly(late);
    }

    @Test
    void removesArtifactWithItsReviews() {
        Artifact artifact = repository.add(anArtifact().page(1).build());
        Artifact other = repository.add(anArtifact().page(2).build());
        review(artifact, NOW, "");
        Review stays = review(other, NOW, "");

        repository.remove(artifact.id());

        assertThat(repository.find(artifact.id())).isEmpty();
        assertThat(repository.reviews(artifact.id(), 10)).isEmpty();
        assertThat(repository.reviews(other.id(), 10)).containsExactly(stays);
    }

    @Test
    void findsNothingOfWhatWasPutAway() {
        Artifact artifact = repository.add(anArtifact().page(1).dueAt(NOW).build());

        repository.shelve(artifact.id());

        assertThat(repository.find(artifact.id())).isEmpty();
        assertThat(repository.findAll(List.of(artifact.id()))).isEmpty();
        assertThat(repository.findByPage(new PageRef(1))).isEmpty();
        assertThat(repository.ofCommunity(new CommunityId(1), SliceRequest.first()))
                .isEmpty();
        assertThat(repository.dueUnflagged(NOW, 10)).isEmpty();
    }

    @Test
    void bringsBackWhatWasPutAwayWithItsReviews() {
        Artifact artifact = repository.add(anArtifact()
                .page(1)
                .kind(ArtifactKind.CHECKLIST)
                .owner("mia")
                .plannedBy(30)
                .flagged()
                .build());
        review(artifact, NOW, "of the page in the trash");
        repository.shelve(artifact.id());

        Artifact back = repository.unshelve(new PageRef(1)).orElseThrow();

        assertThat(back).usingRecursiveComparison().ignoringFields("id").isEqualTo(artifact.flagged(false));
        assertThat(repository.findByPage(new PageRef(1))).contains(back);
        assertThat(repository.reviews(back.id(), 10))
                .singleElement()
                .extracting(Review::note)
                .isEqualTo("of the page in the trash");
        assertThat(repository.unshelve(new PageRef(1))).isEmpty();
    }

    @Test
    void throwsAwayWhatWasPutAway() {
        Artifact artifact = repository.add(anArtifact().page(1).build());
        review(artifact, NOW, "");
        repository.shelve(artifact.id());

        repository.discardShelved(new PageRef(1));
        repository.discardShelved(new PageRef(2));

        assertThat(repository.unshelve(new PageRef(1))).isEmpty();
        assertThat(repository.reviews(artifact.id(), 10)).isEmpty();
    }

    @Test
    void keepsOfAPageOnlyWhatWasPutAwayLast() {
        repository.shelve(repository
                .add(anArtifact().page(1).kind(ArtifactKind.PATTERN).build())
                .id());

        repository.shelve(repository
                .add(anArtifact().page(1).kind(ArtifactKind.CHECKLIST).build())
                .id());

        assertThat(repository.unshelve(new PageRef(1))).map(Artifact::kind).contains(ArtifactKind.CHECKLIST);
    }

    private Review review(Artifact artifact, Instant at, String note) {
        Review review = new Review(artifact.id(), new UserKey("otto"), at, Evidence.SOURCE_OPENED, note);
        repository.add(review);
        return review;
    }
}
