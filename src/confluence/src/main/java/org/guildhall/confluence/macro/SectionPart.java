package org.guildhall.confluence.macro;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A section of a session summary or an anti-pattern, in the order in which they are shown. */
enum SectionPart {
    HYPOTHESIS,
    APPROACH,
    RESULTS,
    DIFFERENTLY,
    DECISIONS,
    CODE,
    NEXT_STEP,
    CONTEXT,
    SYMPTOM,
    CAUSE,
    BETTER_WAY,
    EXAMPLE,
    COUNTEREXAMPLE,
    CHECKLIST;

    /** As it is written in a macro's parameter and in {@code data-guildhall-part}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String headingKey() {
        return "part." + key();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(SectionPart::key).toList();
    }

    static SectionPart of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
