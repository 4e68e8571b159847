package org.guildhall.core.upkeep;

import java.util.Map;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.reference.UserKey;

/**
 * What the next sweep would do with settings that nobody has saved.
 *
 * @param pages how many pages it would flag, by kind; kinds without any are left out
 * @param rituals how many rituals it would flag
 * @param cleared how many flags it would clear
 * @param told who would get a digest, with how many things are new in it
 */
public record SweepPreview(Map<ArtifactKind, Integer> pages, int rituals, int cleared, Map<UserKey, Integer> told) {

    /** Keeps its own copies. */
    public SweepPreview {
        pages = Map.copyOf(pages);
        told = Map.copyOf(told);
    }
}
