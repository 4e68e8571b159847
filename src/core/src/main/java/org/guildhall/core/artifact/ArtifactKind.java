package org.guildhall.core.artifact;

/** What sort of page a community keeps; each has its own days until stale, and the default is given here. */
public enum ArtifactKind {
    SESSION_SUMMARY(365),
    PATTERN(180),
    ANTI_PATTERN(180),
    CHECKLIST(90),
    DECISION(365),
    GLOSSARY_TERM(365),
    LEARNING_PATH(90),
    RETROSPECTIVE(365),
    HEALTH_CHECK(180);

    private final int defaultDays;

    ArtifactKind(int defaultDays) {
        this.defaultDays = defaultDays;
    }

    /** Days from one review to the next, unless an administrator says otherwise. */
    public int defaultDays() {
        return defaultDays;
    }
}
