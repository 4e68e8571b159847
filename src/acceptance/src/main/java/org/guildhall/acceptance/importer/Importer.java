package org.guildhall.acceptance.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes what a plan says. */
public final class Importer {

    private final Site site;

    /** Imports into that site. */
    public Importer(Site site) {
        this.site = site;
    }

    /** Makes everything, people and spaces first, pages oldest first. */
    public ImportSummary run(ImportPlan plan) {
        plan.people().forEach(site::addPerson);
        Map<String, CommunityPlan> bySpace = new HashMap<>();
        plan.communities().forEach(community -> bySpace.put(community.space(), community));
        Map<String, String> spaces = new TreeMap<>(plan.spaces());
        spaces.forEach((key, name) -> site.makeSpace(
                key,
                name,
                Optional.ofNullable(bySpace.get(key)).map(Importer::leads).orElse(Set.of())));
        Map<PagePlan, Long> pages = new HashMap<>();
        plan.pages().forEach(page -> pages.put(page, site.makePage(page)));
        int artifacts = found(plan, pages);
        int rituals =
                plan.communities().stream().mapToInt(c -> c.rituals().size()).sum();
        return new ImportSummary(
                plan.people().size(),
                spaces.size(),
                pages.size(),
                plan.communities().size(),
                rituals,
                artifacts,
                plan.notUnderstood());
    }

    private int found(ImportPlan plan, Map<PagePlan, Long> ids) {
        Map<String, List<PagePlan>> bySpace = plan.pages().stream().collect(Collectors.groupingBy(PagePlan::space));
        int artifacts = 0;
        for (CommunityPlan community : plan.communities()) {
            long id = site.found(community);
            community.rituals().forEach(ritual -> site.plan(id, ritual));
            List<PagePlan> kept = bySpace.getOrDefault(community.space(), List.of());
            kept.forEach(page -> site.keep(id, ids.getOrDefault(page, 0L), page.kind()));
            artifacts += kept.size();
        }
        return artifacts;
    }

    private static Set<String> leads(CommunityPlan community) {
        return community.roles().entrySet().stream()
                .filter(member -> member.getValue().contains(CommunityPlan.LEAD))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
