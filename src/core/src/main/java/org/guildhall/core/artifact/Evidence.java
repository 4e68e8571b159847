package org.guildhall.core.artifact;

import java.util.Arrays;

/** How somebody knows that an artifact is still true (S38, S139). Weak evidence earns a shorter interval. */
public enum Evidence {
    /** Read it and think so. */
    STILL_TRUE(50),
    /** Opened the source that it rests on. */
    SOURCE_OPENED(75),
    /** Did what it says. */
    TRIED_IT(100),
    /** Found something wrong and mended it. */
    FIXED_IT(100);

    private final int percent;

    Evidence(int percent) {
        this.percent = percent;
    }

    /** Days until the next review, out of the days of the artifact's kind; at least one. */
    public int earnedDays(int days) {
        return Math.max(1, days * percent / 100);
    }

    /** What the evidence that earned so many of the days before earns of other days; in doubt, all of them. */
    static int earnedAnew(long earned, int daysBefore, int days) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.earnedDays(daysBefore) == earned)
                .mapToInt(evidence -> evidence.earnedDays(days))
                .max()
                .orElse(days);
    }
}
