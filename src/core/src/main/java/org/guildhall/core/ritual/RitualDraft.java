package org.guildhall.core.ritual;

import org.guildhall.core.problem.Problems;

/** What a person says about a ritual when planning or changing it. */
public record RitualDraft(String title, RitualFormat format, ScheduleDraft schedule, boolean active) {

    private static final int TITLE = 120;

    /** Refuses with every field that is wrong. */
    void check() {
        new Problems()
                .requireText(title, TITLE, "title")
                .attempt(schedule::check)
                .refuse();
    }
}
