package org.guildhall.acceptance.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guildhall.acceptance.importer.markdown.LinkTargets.Target;
import org.guildhall.acceptance.importer.markdown.MarkdownPage;
import org.guildhall.acceptance.importer.meeting.NotUnderstoodException;
import org.guildhall.acceptance.importer.meeting.RitualPlan;
import org.guildhall.acceptance.importer.source.Group;
import org.guildhall.acceptance.importer.source.Meeting;
import org.guildhall.acceptance.importer.source.SourcePage;

/**
 * Everything that an import makes.
 *
 * @param people login names of everybody who is named anywhere
 * @param communities one for each group
 * @param pages oldest first; those of no group are in the space {@value #GENERAL_SPACE}
 * @param notUnderstood meetings that no ritual is made of, each with its community and why
 */
public record ImportPlan(
        Set<String> people, List<CommunityPlan> communities, List<PagePlan> pages, List<String> notUnderstood) {

    /** Where pages are that belong to no group. */
    public static final String GENERAL_SPACE = Group.NO_GROUP;

    private static final String GENERAL_NAME = "Community";

    /** Works out what will be made; nothing is made yet. */
    public static ImportPlan of(List<Group> groups, List<SourcePage> pages) {
        List<String> notUnderstood = new ArrayList<>();
        List<CommunityPlan> communities = new ArrayList<>();
        for (Group group : groups) {
            communities.add(CommunityPlan.of(group, rituals(group, notUnderstood)));
        }
        return new ImportPlan(people(groups, pages), communities, pages(groups, communities, pages), notUnderstood);
    }

    /** Names of all spaces by key. */
    Map<String, String> spaces() {
        Map<String, String> spaces = new HashMap<>();
        communities.forEach(community -> spaces.put(community.space(), community.name()));
        spaces.put(GENERAL_SPACE, GENERAL_NAME);
        return spaces;
    }

    private static List<RitualPlan> rituals(Group group, List<String> notUnderstood) {
        List<RitualPlan> rituals = new ArrayList<>();
        for (Meeting meeting : group.meetings()) {
            try {
                rituals.add(RitualPlan.of(meeting));
            } catch (NotUnderstoodException why) {
                notUnderstood.add(group.key() + ", \"" + meeting.description() + "\": " + why.getMessage());
            }
        }
        return rituals;
    }

    private static Set<String> people(List<Group> groups, List<SourcePage> pages) {
        Set<String> people = new TreeSet<>();
        groups.forEach(group -> people.addAll(group.members().keySet()));
        pages.forEach(page -> people.addAll(List.of(page.author(), page.lastModifier())));
        return people;
    }

    private static List<PagePlan> pages(List<Group> groups, List<CommunityPlan> communities, List<SourcePage> sources) {
        GroupFolders folders = new GroupFolders(groups);
        List<SourcePage> oldestFirst = sources.stream()
                .sorted(Comparator.comparing(SourcePage::created).thenComparing(SourcePage::path))
                .toList();
        Titles titles = new Titles();
        communities.forEach(community -> titles.take(community.space(), community.name() + " Home"));
        titles.take(GENERAL_SPACE, GENERAL_NAME + " Home");
        Map<String, Target> targets = new HashMap<>();
        for (SourcePage page : oldestFirst) {
            String space = folders.of(page).map(Group::space).orElse(GENERAL_SPACE);
            targets.put(page.path(), new Target(space, titles.give(space, page)));
        }
        return oldestFirst.stream().map(page -> plan(page, targets)).toList();
    }

    private static PagePlan plan(SourcePage page, Map<String, Target> targets) {
        Target self = targets.getOrDefault(page.path(), new Target(GENERAL_SPACE, page.title()));
        MarkdownPage text = new MarkdownPage(page.folder(), self.title(), page.markdown());
        return new PagePlan(
                self.space(),
                self.title(),
                () -> text.toStorage(path -> Optional.ofNullable(targets.get(path))),
                page.author(),
                page.created(),
                page.lastModifier(),
                page.lastModified(),
                ArtifactKinds.of(page.path()));
    }
}
