package org.guildhall.web.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.reference.PageRef;
import org.guildhall.web.rest.json.ArtifactJson;
import org.guildhall.web.text.Users;
import org.guildhall.web.text.Words;

/** Artifacts with the titles of their pages, which are looked up all at once. */
public final class ArtifactViews {

    private final PageDirectory pages;
    private final Users users;
    private final Clock clock;

    /** Uses the given ports. */
    public ArtifactViews(PageDirectory pages, Users users, Clock clock) {
        this.pages = pages;
        this.users = users;
        this.clock = clock;
    }

    /** One artifact. */
    public ArtifactJson of(Artifact artifact) {
        return of(List.of(artifact)).get(0);
    }

    /** Artifacts, in the order given. */
    public List<ArtifactJson> of(List<Artifact> artifacts) {
        Map<PageRef, PageSummary> known =
                pages.find(artifacts.stream().map(Artifact::page).toList());
        Instant now = clock.instant();
        return artifacts.stream().map(a -> json(a, known, now)).toList();
    }

    private ArtifactJson json(Artifact artifact, Map<PageRef, PageSummary> known, Instant now) {
        return new ArtifactJson(
                artifact.id().value(),
                artifact.community().value(),
                Pages.of(artifact.page(), known),
                Words.of(artifact.kind()),
                users.nameOf(artifact.owner()),
                artifact.confirmedAt(),
                artifact.nextReview(),
                artifact.isStale(now),
                artifact.flagged());
    }
}
