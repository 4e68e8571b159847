package org.guildhall.acceptance.importer.source;

import java.util.ArrayList;
import java.util.List;
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

    /** Keeps what is given, but lists a meeting once that is listed again by subprojects. */
    public Group {
        List<Meeting> once = new ArrayList<>();
        meetings.stream().filter(m -> once.stream().noneMatch(m::repeats)).forEach(once::add);
        meetings = List.copyOf(once);
        subprojects = List.copyOf(subprojects);
    }
}
