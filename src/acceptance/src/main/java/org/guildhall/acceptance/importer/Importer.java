package org.guildhall.acceptance.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Makes everything, people and spaces first, pages oldest first.
     *
     * @throws IllegalStateException when something cannot be made; the message says what, and why
     */
    public ImportSummary run(ImportPlan plan) {
        plan.people().forEach(person -> making("the person " + person, () -> site.addPerson(person)));
        Map<String, Set<String>> leads = new HashMap<>();
        plan.communities().forEach(community -> leads.put(community.space(), community.leads()));
        Map<String, String> spaces = new TreeMap<>(plan.spaces());
        spaces.forEach((key, name) ->
                making("the space " + key, () -> site.makeSpace(key, name, leads.getOrDefault(key, Set.of()))));
        Map<PagePlan, Long> pages = new HashMap<>();
        plan.pages().forEach(page -> making(called(page), () -> pages.put(page, site.makePage(page))));
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
            List<PagePlan> kept = bySpace.getOrDefault(community.space(), List.of());
            making("the community in " + community.space(), () -> {
                long id = site.found(community);
                community
                        .rituals()
                        .forEach(ritual -> making("the ritual " + ritual.title(), () -> site.plan(id, ritual)));
                kept.forEach(page -> making(
                        "the artifact " + called(page), () -> site.keep(id, ids.getOrDefault(page, 0L), page.kind())));
            });
            artifacts += kept.size();
        }
        return artifacts;
    }

    private static String called(PagePlan page) {
        return "the page \"" + page.title() + "\" in " + page.space();
    }

    private static void making(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            throw new IllegalStateException("Importing " + what + " failed: " + failed.getMessage(), failed);
        }
    }
}
