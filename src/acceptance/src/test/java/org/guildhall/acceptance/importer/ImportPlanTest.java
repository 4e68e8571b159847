package org.guildhall.acceptance.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.acceptance.importer.source.Group;
import org.guildhall.acceptance.importer.source.Meeting;
import org.guildhall.acceptance.importer.source.SourcePage;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final Instant CREATED = Instant.parse("2020-01-01T00:00:00Z");

    private static SourcePage page(String path, String title, int day) {
        Instant created = CREATED.plusSeconds(day * 86_400L);
        return new SourcePage(path, title, created, "ann", created.plusSeconds(60), "ben", "text");
    }

    private static Group group(String key, String... subprojects) {
        return group(key, List.of(), subprojects);
    }

    private static Group group(String key, List<Meeting> meetings, String... subprojects) {
        return new Group(
                key, "Group " + key, "A mission.", Map.of("cid", Set.of("chairs")), List.of(subprojects), meetings);
    }

    @Test
    void putsPagesIntoTheSpaceOfTheirGroup() {
        ImportPlan plan = ImportPlan.of(
                List.of(group("sig-a", "tools", "docs"), group("sig-b", "docs")),
                List.of(
                        page("sig-a/README.md", "One", 1),
                        page("guides/sig-b/x.md", "Two", 2),
                        page("tools/sig-b/x.md", "Three", 3),
                        page("docs/x.md", "Four", 4),
                        page("sig-a.md", "Five", 5)));

        assertThat(plan.pages())
                .extracting(PagePlan::space)
                .containsExactly("SIGA", "SIGB", "SIGA", "COMMUNITY", "COMMUNITY");
    }

    @Test
    void makesTitlesUniqueInTheirSpace() {
        ImportPlan plan = ImportPlan.of(
                List.of(group("a"), group("b")),
                List.of(
                        page("a/one.md", "Read me", 1),
                        page("a/two.md", "READ ME", 2),
                        page("b/one.md", "Read me", 3),
                        page("b/two.md", "Group b Home", 4),
                        page("b/link.md", "About [us](https://example.org)", 5)));

        assertThat(plan.pages())
                .extracting(PagePlan::title)
                .containsExactly("Read me", "READ ME (a/two.md)", "Read me", "Group b Home (b/two.md)", "About us");
    }

    @Test
    void listsPagesOldestFirst() {
        ImportPlan plan = ImportPlan.of(List.of(), List.of(page("b.md", "B", 2), page("a.md", "A", 1)));

        assertThat(plan.pages()).extracting(PagePlan::title).containsExactly("A", "B");
    }

    @Test
    void namesEverybodyOnce() {
        ImportPlan plan = ImportPlan.of(List.of(group("a")), List.of(page("a.md", "A", 1), page("b.md", "B", 1)));

        assertThat(plan.people()).containsExactly("ann", "ben", "cid");
    }

    @Test
    void turnsRolesIntoGuildhallsWords() {
        Group group = new Group(
                "a",
                "A",
                "A mission.",
                Map.of(
                        "ann", Set.of("chairs", "tech_leads"),
                        "ben", Set.of("emeritus_leads"),
                        "cid", Set.of("liaisons")),
                List.of(),
                List.of());

        CommunityPlan community =
                ImportPlan.of(List.of(group), List.of()).communities().get(0);

        assertThat(community.roles())
                .isEqualTo(Map.of("ann", Set.of("facilitator", "lead"), "ben", Set.of("observer"), "cid", Set.of()));
    }

    @Test
    void cutsLongMissionAtWord() {
        Group group =
                new Group("a", "A", "word ".repeat(100).strip(), Map.of("ann", Set.of("chairs")), List.of(), List.of());

        String purpose =
                ImportPlan.of(List.of(group), List.of()).communities().get(0).purpose();

        assertThat(purpose).endsWith("word word…").hasSizeBetween(440, 450);
    }

    @Test
    void reportsMeetingThatIsNotUnderstood() {
        Group group = group(
                "a",
                List.of(
                        new Meeting("Good", "Monday", "9:00", "UTC", "weekly"),
                        new Meeting("Odd", "Monday", "9:00", "UTC", "now and then")));

        ImportPlan plan = ImportPlan.of(List.of(group), List.of());

        assertThat(plan.communities().get(0).rituals()).hasSize(1);
        assertThat(plan.notUnderstood()).containsExactly("a, \"Odd\": the frequency \"now and then\"");
    }

    @Test
    void cutsWhatIsTooLongForCommunitiesAndRituals() {
        Group group = new Group(
                "a",
                "name ".repeat(50).strip(),
                "A mission.",
                Map.of("ann", Set.of("chairs")),
                List.of(),
                List.of(new Meeting("long ".repeat(50).strip(), "Monday", "9:00", "UTC", "weekly")));

        ImportPlan plan =
                ImportPlan.of(List.of(group), List.of(page("a/home.md", "name ".repeat(22) + "name… Home", 1)));

        CommunityPlan community = plan.communities().get(0);
        assertThat(community.name()).endsWith("name name…").hasSizeLessThanOrEqualTo(120);
        assertThat(community.rituals().get(0).title()).endsWith("long long…").hasSizeLessThanOrEqualTo(120);
        assertThat(plan.pages())
                .extracting(PagePlan::title)
                .containsExactly("name ".repeat(22) + "name… Home (a/home.md)");
    }

    @Test
    void keepsTitlesUniqueWhenTheyAreCut() {
        String folders = "a/" + "folder/".repeat(50);

        ImportPlan plan = ImportPlan.of(
                List.of(group("a")),
                List.of(
                        page(folders + "1.md", "Same", 1),
                        page(folders + "2.md", "Same", 2),
                        page(folders + "3.md", "Same", 3)));

        assertThat(plan.pages())
                .extracting(PagePlan::title)
                .doesNotHaveDuplicates()
                .allMatch(title -> title.length() <= 255);
    }

    @Test
    void cutsTitlesBetweenCharacters() {
        ImportPlan plan = ImportPlan.of(List.of(), List.of(page("a.md", "x" + "\ud83d\ude80".repeat(200), 1)));

        assertThat(plan.pages().get(0).title()).isEqualTo("x" + "\ud83d\ude80".repeat(127));
    }

    @Test
    void givesPageWithoutTextInItsTitleItsPath() {
        ImportPlan plan = ImportPlan.of(
                List.of(), List.of(page("a.md", "[ ](https://example.org)", 1), page("b.md", "Two\n lines", 2)));

        assertThat(plan.pages()).extracting(PagePlan::title).containsExactly("a.md", "Two lines");
    }

    @Test
    void choosesKindsByFileName() {
        assertThat(List.of(
                        ArtifactKinds.of("a/charter.md"),
                        ArtifactKinds.of("a/annual-report-2024.md"),
                        ArtifactKinds.of("README.md"),
                        ArtifactKinds.of("a/style-guide.md"),
                        ArtifactKinds.of("retro/notes.md")))
                .containsExactly("decision", "health-check", "learning-path", "checklist", "pattern");
    }
}
