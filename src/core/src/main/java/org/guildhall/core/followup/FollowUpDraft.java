package org.guildhall.core.followup;

import org.guildhall.core.problem.Problems;
import org.guildhall.core.reference.PageRef;

/** What a person says when raising a follow-up; the key makes raising it twice harmless. */
public record FollowUpDraft(String key, PageRef page, String summary, String ifThen) {

    private static final int KEY = 100;
    private static final int TEXT = 250;

    /** Refuses with every field that is wrong. */
    void check() {
        new Problems()
                .requireText(key, KEY, "key")
                .requireText(summary, TEXT, "summary")
                .require(ifThen.length() <= TEXT, "text.long", "ifThen", Integer.toString(TEXT))
                .refuse();
    }
}
