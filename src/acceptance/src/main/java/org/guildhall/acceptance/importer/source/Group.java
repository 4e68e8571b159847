package org.guildhall.acceptance.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A group of people, to become a community.
 *
 * @param key identifies it, and is the name of its folder among the pages
 * @param name as shown to people
 * @param mission what it exists for
 * @param members the roles of each person, in the file's words
 * @param subprojects names of what it takes care of
 * @param meetings its own meetings and those of its subprojects, each once
 */
public record Group(
        String key,
        String name,
        String mission,
        Map<String, Set<String>> members,
        List<String> subprojects,
        List<Meeting> meetings) {

    /** The role whose holders lead a group. */
    public static final String CHAIR = "chairs";
    /** Key of the space of pages that belong to no group. */
    public static final String NO_GROUP = "COMMUNITY";

    private static final int LONGEST_KEY = 255;

    /** Keeps what is given, but lists a meeting once that is listed again by subprojects. */
    public Group {
        List<Meeting> once = new ArrayList<>();
        meetings.stream().filter(m -> once.stream().noneMatch(m::repeats)).forEach(once::add);
        meetings = List.copyOf(once);
        subprojects = List.copyOf(subprojects);
    }

    /** Key of its space: letters and digits of its own, in capitals. */
    public String space() {
        return key.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether its space can be made. */
    boolean hasSpace() {
        String space = space();
        return !space.isEmpty() && space.length() <= LONGEST_KEY && !space.equals(NO_GROUP);
    }
}
