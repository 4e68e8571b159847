package org.guildhall.core.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.GuildhallFixture.SAM;
import static org.guildhall.core.memory.GuildhallFixture.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactServiceTest {

    private static final Instant CHANGED = Instant.parse("2026-07-01T10:00:00Z");
    private static final Actor OTTO = actor("otto");

    private final GuildhallFixture guildhall = new GuildhallFixture();
    private Community community;
    private PageSummary page;

    @BeforeEach
    void publishPage() {
        community = guildhall.communities.found(SAM, aCommunity().in("GUILD").draft());
        page = guildhall.pages.put(7, new SpaceKey("GUILD"), "Page", new UserKey("otto"), CHANGED);
    }

    @Test
    void registersPublishedPageWithItsCreatorAsOwner() {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.CHECKLIST).orElseThrow();

        assertThat(artifact.owner()).isEqualTo(new UserKey("otto"));
        assertThat(artifact.nextReview()).isEqualTo(CHANGED.plus(Duration.ofDays(90)));
    }

    @Test
    void registersPageOnceHoweverOftenItIsPublished() {
        Optional<Artifact> first = guildhall.artifacts.published(page, ArtifactKind.CHECKLIST);
        guildhall.clock.advance(Duration.ofDays(1));

        assertThat(guildhall.artifacts.published(page, ArtifactKind.CHECKLIST)).isEqualTo(first);
    }

    @Test
    void plansAnewWhenThePageBecomesAnotherKind() {
        Artifact first =
                guildhall.artifacts.published(page, ArtifactKind.CHECKLIST).orElseThrow();

        Artifact second =
                guildhall.artifacts.published(page, ArtifactKind.DECISION).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.nextReview()).isEqualTo(CHANGED.plus(Duration.ofDays(365)));
    }

    @Test
    void registersNothingInASpaceWithoutCommunity() {
        PageSummary elsewhere = guildhall.pages.put(8, new SpaceKey("OTHER"), "Page", new UserKey("otto"), CHANGED);

        assertThat(guildhall.artifacts.published(elsewhere, ArtifactKind.CHECKLIST))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STILL_TRUE,90", "SOURCE_OPENED,135", "TRIED_IT,180", "FIXED_IT,180"})
    void earnsByEvidenceTheTimeUntilTheNextReview(Evidence evidence, int days) {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.PATTERN).orElseThrow();

        Artifact reviewed = guildhall.artifacts.review(OTTO, artifact.id(), evidence, " fine ");

        assertThat(reviewed.nextReview()).isEqualTo(guildhall.clock.instant().plus(Duration.ofDays(days)));
        assertThat(guildhall.artifactRepository.reviews(artifact.id(), 10))
                .containsExactly(
                        new Review(artifact.id(), new UserKey("otto"), guildhall.clock.instant(), evidence, "fine"));
    }

    @Test
    void keepsDatesAndReviewsOfAPageThatComesBackFromTheTrash() {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.PATTERN).orElseThrow();
        Artifact reviewed = guildhall.artifacts.review(OTTO, artifact.id(), Evidence.TRIED_IT, "fine");

        guildhall.artifacts.trashed(page.page());
        Optional<Artifact> inTheTrash = guildhall.artifactRepository.findByPage(page.page());
        guildhall.artifacts.restored(page);

        Artifact back = guildhall.artifactRepository.findByPage(page.page()).orElseThrow();
        assertThat(inTheTrash).isEmpty();
        assertThat(back.nextReview()).isEqualTo(reviewed.nextReview());
        assertThat(guildhall.artifactRepository.reviews(back.id(), 10))
                .extracting(Review::note)
                .containsExactly("fine");
    }

    @Test
    void bringsNothingBackForAnotherCommunity() {
        guildhall.artifacts.published(page, ArtifactKind.PATTERN);
        guildhall.communityRepository.add(aCommunity().in("OTHER").draft());
        PageSummary elsewhere = guildhall.pages.put(7, new SpaceKey("OTHER"), "Page", new UserKey("otto"), CHANGED);

        guildhall.artifacts.trashed(page.page());
        guildhall.artifacts.restored(elsewhere);

        assertThat(guildhall.artifactRepository.findByPage(page.page())).isEmpty();
    }

    @Test
    void reviewsThePageAsTheKindThatItBecameMeanwhile() {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.PATTERN).orElseThrow();
        guildhall.access.whenAskedToEdit(() -> guildhall.artifacts.published(page, ArtifactKind.CHECKLIST));

        Artifact reviewed = guildhall.artifacts.review(OTTO, artifact.id(), Evidence.TRIED_IT, "");

        assertThat(reviewed.kind()).isEqualTo(ArtifactKind.CHECKLIST);
        assertThat(reviewed.nextReview()).isEqualTo(guildhall.clock.instant().plus(Duration.ofDays(90)));
    }

    @Test
    void refusesReviewByWhoeverMayOnlyReadThePage() {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.PATTERN).orElseThrow();
        guildhall.access.makeReadOnly(page.page(), new UserKey("otto"));
        guildhall.access.makePublic();

        assertRefused(
                Refusal.Kind.FORBIDDEN, () -> guildhall.artifacts.review(OTTO, artifact.id(), Evidence.TRIED_IT, ""));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.artifacts.review(Actor.anonymous(), artifact.id(), Evidence.TRIED_IT, ""));
    }

    @Test
    void answersForAnInvisiblePageAsForOneThatDoesNotExist() {
        guildhall.access.hide(page.page(), new UserKey("eve"));

        assertThatThrownBy(() ->
                        guildhall.artifacts.register(actor("eve"), community.id(), page.page(), ArtifactKind.PATTERN))
                .hasMessage("NOT_FOUND "
                        + Refusal.notFound("page.unknown", "page", "7").problems());
        assertThatThrownBy(() -> guildhall.artifacts.register(
                        actor("eve"), community.id(), new PageRef(4711), ArtifactKind.PATTERN))
                .hasMessage("NOT_FOUND "
                        + Refusal.notFound("page.unknown", "page", "4711").problems());
    }

    @Test
    void refusesToRegisterAPageOfAnotherSpace() {
        guildhall.pages.put(8, new SpaceKey("OTHER"), "Page", new UserKey("otto"), CHANGED);

        assertRefused(
                Refusal.Kind.INVALID,
                () -> guildhall.artifacts.register(OTTO, community.id(), new PageRef(8), ArtifactKind.PATTERN));
    }

    @Test
    void listsOnlyArtifactsWhosePagesTheReaderMaySee() {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.PATTERN).orElseThrow();
        guildhall.access.hide(page.page(), new UserKey("eve"));

        assertThat(guildhall
                        .artifacts
                        .ofCommunity(OTTO, community.id(), SliceRequest.first())
                        .items())
                .containsExactly(artifact);
        assertThat(guildhall
                        .artifacts
                        .ofCommunity(actor("eve"), community.id(), SliceRequest.first())
                        .items())
                .isEmpty();
        assertRefused(Refusal.Kind.NOT_FOUND, () -> guildhall.artifacts.get(actor("eve"), artifact.id()));
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
