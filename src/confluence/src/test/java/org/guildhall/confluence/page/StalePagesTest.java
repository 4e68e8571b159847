package org.guildhall.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.memory.MemoryArtifactRepository;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.Test;

class StalePagesTest {

    private static final Instant NOW = Instant.parse("2026-11-19T13:00:00Z");

    private final MemoryArtifactRepository artifacts = new MemoryArtifactRepository();
    private final StalePages pages = new StalePages(artifacts, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void showsBadgeAbovePageWhoseReviewIsDue() {
        keep(7, NOW.minus(Duration.ofDays(180)));

        assertThat(new StalePageCondition(pages).shouldDisplay(Map.of("page", page(7))))
                .isTrue();
    }

    @Test
    void showsNoBadgeOneSecondBeforeReviewIsDue() {
        keep(7, NOW.minus(Duration.ofDays(180)).plusSeconds(1));

        assertThat(new StalePageCondition(pages).shouldDisplay(Map.of("page", page(7))))
                .isFalse();
    }

    @Test
    void showsNoBadgeWhereThereIsNoPage() {
        assertThat(new StalePageCondition(pages).shouldDisplay(Map.of())).isFalse();
    }

    @Test
    void tellsLinkWhichArtifactItIsAbout() {
        Artifact artifact = keep(7, NOW.minus(Duration.ofDays(181)));

        Map<String, Object> values = new StalePageContext(pages).getContextMap(Map.of("page", page(7)));

        assertThat(values)
                .containsEntry("guildhallArtifact", Long.toString(artifact.id().value()))
                .containsEntry("guildhallCommunity", "3");
    }

    private Artifact keep(long page, Instant confirmedAt) {
        return artifacts.add(new Artifact(
                        new ArtifactId(0),
                        new CommunityId(3),
                        new PageRef(page),
                        ArtifactKind.PATTERN,
                        new UserKey("aylin"),
                        confirmedAt,
                        confirmedAt,
                        180,
                        false)
                .plannedBy(180));
    }

    private static Page page(long id) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(id);
        return page;
    }
}
