package org.guildhall.acceptance.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            {"title":"x"}                        | "lastModifier" must be there and be text, for example "member-001".
            {} {"path":"b.md"}                   | not JSON (Trailing token
            {"path":"a.md","path":"b.md"}        | not JSON (Duplicate field 'path'
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
            2019-02-20T18:11:08Z | yesterday             | "created" must be an instant, for example "2024-05-17T12:00:00Z"
            2019-02-20T18:11:08Z | +12019-02-20T18:11:08Z | "created" must be in the years 1970 to 9999, for example "2024-05-17T12:00:00Z"
            2019-02-20T18:11:08Z | 2021-02-20T18:11:08Z  | "lastModified" is before "created"; the page was made on 2021-02-20T18:11:08Z
            ["member-001"]       | "member-001"          | "topAuthors" must be a list, for example []
            ["member-001"]       | [""]                  | "topAuthors" must be there and be text, for example "member-001"
            ["member-001"]       | [null]                | "topAuthors" must be there and be text, for example "member-001"
            ["member-001"]       | ["Ann Lee"]           | "topAuthors" names "Ann Lee", but a login name has letters, digits and . _ + - [ ] only, at most 80, for example "member-001"
            "member-002"         | "<b>"                 | "lastModifier" names "<b>", but a login name has letters, digits and . _ + - [ ] only, at most 80, for example "member-001"
            "# Hello"            | 7                     | "markdown" must be there and be text, for example "# How we review"
            "Read me"            | "  "                  | "title" must be there and be text, for example "How we review"
            "Read me"            | "Read\\u0000me"        | "title" has the character U+0000, which cannot be shown; take it out
            "Read me"            | "Half \\ud800"         | "title" has the character U+D800, which cannot be shown; take it out
            """)
    void namesTheFieldOfBadPage(String good, String bad, String wrong) throws IOException {
        Path file = file(PAGE.replace(good, bad));

        assertThatThrownBy(() -> SourceFiles.pages(file)).hasMessage(file + ", line 1: " + wrong + ".");
    }

    @Test
    void namesEveryBadLine() throws IOException {
        Path file = file(PAGE + "\n{\n" + PAGE.replace("README", "other") + "\n[]\n");

        assertThatThrownBy(() -> SourceFiles.pages(file))
                .hasMessageMatching("(?s).*, line 2: not JSON .*\n.*, line 4: not a JSON object\\.");
    }

    @Test
    void namesTwentyBadLinesAtMost() throws IOException {
        Path file = file("[]\n".repeat(25));

        assertThatThrownBy(() -> SourceFiles.pages(file))
                .hasMessageContaining(", line 20: ")
                .hasMessageNotContaining(", line 21: ")
                .hasMessageEndingWith("\n… and 5 more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n"})
    void refusesFileWithoutPages(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> SourceFiles.pages(file)).hasMessageStartingWith(file + ": no page in it");
    }

    @Test
    void namesLineThatIsNotUtf8() throws IOException {
        Path file =
                Files.write(folder.resolve("input"), (PAGE + "\nM\u00fcnchen").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SourceFiles.pages(file))
                .hasMessage(file + ", line 2: not UTF-8; save the file in that encoding.");
    }

    @Test
    void passesOverMarkInFrontOfFile() throws IOException {
        assertThat(SourceFiles.pages(file("\ufeff" + PAGE))).hasSize(1);
        assertThat(SourceFiles.groups(file("\ufeff" + GROUP))).hasSize(1);
    }

    @Test
    void takesNamesInCapitalsForTheSamePeople() throws IOException {
        SourcePage page = SourceFiles.pages(
                        file(PAGE.replace("member-001", "Member-001").replace("member-002", "dependabot[bot]")))
                .get(0);

        assertThat(page.author()).isEqualTo("member-001");
        assertThat(page.lastModifier()).isEqualTo("dependabot[bot]");
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
            "chairs"   | "members" | , entry 1: nobody in "members" has the role "chairs", but a community needs a lead, for example {"user":"member-001","role":"chairs"}
            "sig-x"    | 5         | , entry 1: "key" must be there and be text, for example "sig-docs"
            "sig-x"    | "-"       | , entry 1: "key" is "-", but its letters (A to Z) and digits become the key of a space, so that it needs 1 to 255 of them, and must not be COMMUNITY, for example "sig-docs"
            "sig-x"    | "Comm_unity" | , entry 1: "key" is "Comm_unity", but its letters (A to Z) and digits become the key of a space, so that it needs 1 to 255 of them, and must not be COMMUNITY, for example "sig-docs"
            "9:00"     | 900       | , entry 1, "meetings", entry 1: "time" must be there and be text, for example "9:00"
            """)
    void namesThePlaceInBadGroup(String good, String bad, String wrong) throws IOException {
        Path file = file(GROUP.replaceFirst(good, bad));

        assertThatThrownBy(() -> SourceFiles.groups(file)).hasMessage(file + wrong + ".");
    }

    @Test
    void refusesGroupsWhoseSpacesWouldBeTheSame() throws IOException {
        String group = GROUP.strip().substring(1, GROUP.strip().length() - 1);
        Path file = file("[" + group + "," + group.replace("sig-x", "SIG_X") + "]");

        assertThatThrownBy(() -> SourceFiles.groups(file))
                .hasMessage(
                        file
                                + ", entry 2: there is another group with the key SIG_X, if only its letters and digits count.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``             | : not a JSON list of groups, for example
            []             | : not a JSON list of groups, for example
            {"key":"a"}    | : not a JSON list of groups, for example
            [{"key":}]     | , line 2: not JSON (Unexpected character
            [{}] []        | , line 2: not JSON (Trailing token
            """)
    void refusesFileThatIsNoListOfGroups(String text, String wrong) throws IOException {
        Path file = file("\n" + text);

        assertThatThrownBy(() -> SourceFiles.groups(file)).hasMessageStartingWith(file + wrong);
    }

    @Test
    void refusesFileThatIsNotThere() {
        Path file = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> SourceFiles.groups(file)).hasMessage(file + ": cannot be read (NoSuchFileException).");
    }
}
