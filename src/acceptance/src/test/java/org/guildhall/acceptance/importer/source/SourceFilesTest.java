package org.guildhall.acceptance.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {

    private static final String PAGE =
            """
            {"path":"sig-x/README.md","title":"Read me","created":"2019-02-20T18:11:08Z","lastModified":"2020-01-01T00:00:00Z",\
            "lastModifier":"member-002","topAuthors":["member-001"],"markdown":"# Hello"}""";
    private static final String GROUP =
            """
            [{"key":"sig-x","name":"X","mission":"Everything about x.",
              "members":[{"user":"member-001","role":"chairs"},{"user":"member-001","role":"tech_leads"}],
              "meetings":[{"description":"Regular","day":"Monday","time":"9:00","tz":"UTC","frequency":"weekly"}],
              "subprojects":[
                {"name":"a","meetings":[{"description":"Regular","day":"Monday","time":"9:00","tz":"UTC","frequency":"weekly"}]},
                {"name":"b","meetings":[{"description":"Triage","day":"Monday","time":"9:00","tz":"UTC","frequency":"weekly"}]}]}]
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("input"), text);
    }

    @Test
    void readsPages() throws IOException {
        Path file = file(PAGE + "\n\n");

        assertThat(SourceFiles.pages(file))
                .containsExactly(new SourcePage(
                        "sig-x/README.md",
                        "Read me",
                        Instant.parse("2019-02-20T18:11:08Z"),
                        "member-001",
                        Instant.parse("2020-01-01T00:00:00Z"),
                        "member-002",
                        "# Hello"));
    }

    @Test
    void readsGroups() throws IOException {
        Group group = SourceFiles.groups(file(GROUP)).get(0);

        assertThat(group.members()).containsEntry("member-001", Set.of("chairs", "tech_leads"));
        assertThat(group.subprojects()).containsExactly("a", "b");
    }

    @Test
    void listsMeetingOnceThatSubprojectsRepeat() throws IOException {
        Group group = SourceFiles.groups(file(GROUP)).get(0);

        assertThat(group.meetings()).extracting(Meeting::description).containsExactly("Regular", "b: Triage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"path":                             | not JSON (Unexpected end-of-input
            []                                   | not a JSON object.
            {"title":"x"}                        | "lastModifier" must be there and be text.
            """)
    void namesTheLineOfBadPage(String line, String wrong) throws IOException {
        Path file = file(PAGE + "\n" + line + "\n");

        assertThatThrownBy(() -> SourceFiles.pages(file))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith(file + ", line 2: " + wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2019-02-20T18:11:08Z | yesterday            | "created" must be an instant such as 2024-05-17T12:00:00Z
            2019-02-20T18:11:08Z | 2021-02-20T18:11:08Z | "lastModified" is before "created"
            ["member-001"]       | "member-001"         | "topAuthors" must be a list
            "# Hello"            | 7                    | "markdown" must be there and be text
            "Read me"            | "  "                 | "title" must be there and be text
            """)
    void namesTheFieldOfBadPage(String good, String bad, String wrong) throws IOException {
        Path file = file(PAGE.replace(good, bad));

        assertThatThrownBy(() -> SourceFiles.pages(file)).hasMessage(file + ", line 1: " + wrong + ".");
    }

    @Test
    void refusesTwoPagesOfOnePath() throws IOException {
        Path file = file(PAGE + "\n" + PAGE);

        assertThatThrownBy(() -> SourceFiles.pages(file))
                .hasMessage(file + ", line 2: there is another page with the path sig-x/README.md.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "chairs"   | "members" | , entry 1: nobody in "members" has the role "chairs", but a community needs a lead
            "sig-x"    | 5         | , entry 1: "key" must be there and be text
            "9:00"     | 900       | , entry 1, "meetings", entry 1: "time" must be there and be text
            """)
    void namesThePlaceInBadGroup(String good, String bad, String wrong) throws IOException {
        Path file = file(GROUP.replaceFirst(good, bad));

        assertThatThrownBy(() -> SourceFiles.groups(file)).hasMessage(file + wrong + ".");
    }

    @Test
    void refusesFileThatIsNotThere() {
        Path file = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> SourceFiles.groups(file)).hasMessage(file + ": cannot be read (NoSuchFileException).");
    }
}
