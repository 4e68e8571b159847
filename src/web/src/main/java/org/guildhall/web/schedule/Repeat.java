package org.guildhall.web.schedule;

/** How a ritual repeats, as a person says it. */
public enum Repeat {
    ONCE,
    WEEKLY,
    EVERY_N_WEEKS,
    /** On the same weekday of the month as the first start: every second Tuesday, every last Friday. */
    MONTHLY,
    /** A rule that is typed. */
    CUSTOM
}
