package org.guildhall.acceptance.importer;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import made.
 *
 * @param people in the directory
 * @param spaces with the general one
 * @param pages in all spaces
 * @param communities founded
 * @param rituals planned
 * @param artifacts pages that a community keeps
 * @param notUnderstood meetings that no ritual was made of, each with why
 */
public record ImportSummary(
        int people, int spaces, int pages, int communities, int rituals, int artifacts, List<String> notUnderstood) {

    /** For people, one thing a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Imported    " + pages + " pages in " + spaces + " spaces, " + people + " people");
        lines.add("            " + communities + " communities, " + rituals + " rituals, " + artifacts + " artifacts ("
                + (pages - artifacts) + " pages belong to no group)");
        if (!notUnderstood.isEmpty()) {
            lines.add("            " + notUnderstood.size() + " meetings not understood, no ritual was made of them:");
            notUnderstood.forEach(one -> lines.add("              " + one));
        }
        return lines;
    }
}
