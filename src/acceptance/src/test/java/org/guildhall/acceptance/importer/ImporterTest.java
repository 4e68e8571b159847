package org.guildhall.acceptance.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.acceptance.importer.source.Group;
import org.guildhall.acceptance.importer.source.Meeting;
import org.guildhall.acceptance.importer.source.SourcePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImporterTest {

    private static final Instant CREATED = Instant.parse("2020-01-01T00:00:00Z");

    private final MemorySite site = new MemorySite();
    private ImportSummary summary;

    @BeforeEach
    void run() {
        Group group = new Group(
                "sig-a",
                "A",
                "A mission.",
                Map.of("ann", Set.of("chairs"), "ben", Set.of("tech_leads")),
                List.of(),
                List.of(
                        new Meeting("Regular", "Monday", "9:00", "UTC", "weekly"),
                        new Meeting("Odd", "Monday", "9:00", "UTC", "now and then")));
        List<SourcePage> pages = List.of(
                new SourcePage("sig-a/charter.md", "Charter", CREATED, "ann", CREATED, "ann", "text"),
                new SourcePage("news.md", "News", CREATED, "cid", CREATED, "cid", "text"));
        summary = new Importer(site).run(ImportPlan.of(List.of(group), pages));
    }

    @Test
    void makesPeopleAndSpacesAndPages() {
        assertThat(site.people).containsExactly("ann", "ben", "cid");
        assertThat(site.administratorsOfSpaces).isEqualTo(Map.of("COMMUNITY", Set.of(), "SIGA", Set.of("ann")));
        assertThat(site.pages).extracting(PagePlan::title).containsExactly("News", "Charter");
    }

    @Test
    void foundsCommunitiesThatKeepTheirPages() {
        assertThat(site.communities).extracting(CommunityPlan::space).containsExactly("SIGA");
        assertThat(site.rituals).containsExactly("1 Regular");
        assertThat(site.artifacts).containsExactly("1 2 decision");
    }

    @Test
    void tellsWhatItMade() {
        assertThat(summary.lines())
                .containsExactly(
                        "Imported    2 pages in 2 spaces, 3 people",
                        "            1 communities, 1 rituals, 1 artifacts (1 pages belong to no group)",
                        "            1 meetings not understood, no ritual was made of them:",
                        "              sig-a, \"Odd\": the frequency \"now and then\"");
    }

    @Test
    void saysWhatCouldNotBeMade() {
        List<SourcePage> pages = List.of(new SourcePage("news.md", "News", CREATED, "cid", CREATED, "cid", "text"));
        site.refuse("News");

        assertThatThrownBy(() -> new Importer(site).run(ImportPlan.of(List.of(), pages)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Importing the page \"News\" in COMMUNITY failed: No room.");
    }
}
