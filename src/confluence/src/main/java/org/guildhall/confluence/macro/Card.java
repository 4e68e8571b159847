package org.guildhall.confluence.macro;

import java.util.List;
import java.util.Map;

/**
 * What a session summary, a pattern or an anti-pattern shows besides its body.
 *
 * @param type for styles: {@code summary}, {@code pattern} or {@code anti-pattern}
 * @param label what it is, in the reader's words
 * @param name which one; may be empty
 * @param day ISO day for machines and the day for people; both may be empty
 * @param facts labelled facts, such as the presenter
 * @param sections sections that were given as parameters
 * @param expected sections that such an artifact usually has
 * @param doubt what whoever may edit should know; may be empty
 */
record Card(
        String type,
        String label,
        String name,
        Map<String, String> day,
        List<Fact> facts,
        Map<SectionPart, String> sections,
        List<SectionPart> expected,
        String doubt) {

    /** A labelled fact; an address makes it a link. */
    record Fact(String label, String value, String url) {}
}
