package org.guildhall.core.upkeep;

import org.guildhall.core.followup.IssueKind;

/** Why a sweep raises a flag. */
public enum FlagReason {
    /** An artifact's next review date has passed. */
    STALE_ARTIFACT(IssueKind.STALE_ARTIFACT),
    /** The last occurrences of a ritual were all cancelled (S47). */
    CANCELLED_RITUAL(IssueKind.CANCELLED_RITUAL);

    private final IssueKind issueKind;

    FlagReason(IssueKind issueKind) {
        this.issueKind = issueKind;
    }

    /** The type of issue that is raised for such a flag. */
    public IssueKind issueKind() {
        return issueKind;
    }
}
