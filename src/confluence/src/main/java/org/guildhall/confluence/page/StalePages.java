package org.guildhall.confluence.page;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.reference.PageRef;

/** Finds out whether the page on view is an artifact whose review is due; whoever sees the page may know. */
public final class StalePages {

    private final ArtifactRepository artifacts;
    private final Clock clock;

    /** Looks there. */
    public StalePages(ArtifactRepository artifacts, Clock clock) {
        this.artifacts = artifacts;
        this.clock = clock;
    }

    /** The artifact that the page of a web fragment's context is, if its review is due. */
    Optional<Artifact> of(Map<String, Object> context) {
        return context.get("page") instanceof Page page && page.getId() != 0
                ? artifacts.findByPage(new PageRef(page.getId())).filter(a -> a.flagged() || a.isStale(clock.instant()))
                : Optional.empty();
    }
}
