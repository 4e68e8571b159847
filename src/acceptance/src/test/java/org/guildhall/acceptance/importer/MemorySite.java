package org.guildhall.acceptance.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.acceptance.importer.meeting.RitualPlan;

/** Remembers what was made. */
final class MemorySite implements Site {

    final List<String> people = new ArrayList<>();
    final Map<String, Set<String>> administratorsOfSpaces = new LinkedHashMap<>();
    final List<PagePlan> pages = new ArrayList<>();
    final List<CommunityPlan> communities = new ArrayList<>();
    final List<String> rituals = new ArrayList<>();
    final List<String> artifacts = new ArrayList<>();
    private String refused = "";

    /** Pages of that title cannot be made. */
    void refuse(String title) {
        refused = title;
    }

    @Override
    public void addPerson(String name) {
        people.add(name);
    }

    @Override
    public void makeSpace(String key, String name, Set<String> administrators) {
        administratorsOfSpaces.put(key, administrators);
    }

    @Override
    public long makePage(PagePlan page) {
        if (page.title().equals(refused)) {
            throw new IllegalArgumentException("No room.");
        }
        pages.add(page);
        return pages.size();
    }

    @Override
    public long found(CommunityPlan community) {
        communities.add(community);
        return communities.size();
    }

    @Override
    public void plan(long community, RitualPlan ritual) {
        rituals.add(community + " " + ritual.title());
    }

    @Override
    public void keep(long community, long page, String kind) {
        artifacts.add(community + " " + page + " " + kind);
    }
}
