package org.guildhall.acceptance.importer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.acceptance.importer.meeting.RitualPlan;
import org.guildhall.acceptance.importer.source.Group;

/**
 * A community to be founded, in a space of its own.
 *
 * @param space key of the space
 * @param name of community and space
 * @param purpose what it exists for
 * @param roles the roles of each member, in Guildhall's words; at least one leads
 * @param rituals what it does again and again
 */
public record CommunityPlan(
        String space, String name, String purpose, Map<String, Set<String>> roles, List<RitualPlan> rituals) {

    private static final String LEAD = "lead";

    private static final int LONGEST_PURPOSE = 450;
    private static final int LONGEST_NAME = 120;
    private static final Map<String, String> ROLES =
            Map.of(Group.CHAIR, LEAD, "tech_leads", "facilitator", "emeritus_leads", "observer");

    static CommunityPlan of(Group group, List<RitualPlan> rituals) {
        Map<String, Set<String>> roles = new TreeMap<>();
        group.members().forEach((user, held) -> {
            Set<String> words = new TreeSet<>();
            held.stream().filter(ROLES::containsKey).forEach(role -> words.add(ROLES.getOrDefault(role, "")));
            roles.put(user, words);
        });
        return new CommunityPlan(
                group.space(),
                Cut.atWord(group.name(), LONGEST_NAME),
                Cut.atWord(group.mission(), LONGEST_PURPOSE),
                roles,
                rituals.stream()
                        .map(ritual -> ritual.called(Cut.atWord(ritual.title(), LONGEST_NAME)))
                        .toList());
    }

    /** Who leads it. */
    Set<String> leads() {
        return roles.entrySet().stream()
                .filter(member -> member.getValue().contains(LEAD))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
