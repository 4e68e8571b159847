package org.guildhall.acceptance.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guildhall.acceptance.importer.markdown.LinkTargets.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class MarkdownPageTest {

    private static final Map<String, Target> PAGES = Map.of(
            "group/charter.md", new Target("GROUP", "Charter & more"),
            "group/notes/README.md", new Target("GROUP", "Notes"));

    private static String storage(String markdown) {
        return new MarkdownPage("group", "Our group", markdown).toStorage(path -> Optional.ofNullable(PAGES.get(path)));
    }

    @Test
    void turnsHeadingsListsAndTablesIntoStorage() {
        String storage = storage("# Aims\n\n* one\n* *two* & three\n\n|a|b|\n|---|---|\n|1|~~2~~|\n");

        assertThat(storage)
                .contains("<h1>Aims</h1>", "<li><em>two</em> &amp; three</li>", "<th>a</th>", "<td><del>2</del></td>");
    }

    @Test
    void leavesOutTheTitleThatThePageShowsByItself() {
        assertThat(storage("# Our *group*\n\nText\n\n# Our group\n")).isEqualTo("<p>Text</p>\n<h1>Our group</h1>");
        assertThat(storage("# Our groups\n")).isEqualTo("<h1>Our groups</h1>");
    }

    @Test
    void turnsFencedCodeIntoCodeMacro() {
        String storage = storage("```go\nif a < b && c { }\n```\n");

        assertThat(storage)
                .isEqualTo("<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">go</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[if a < b && c { }\n]]></ac:plain-text-body>"
                        + "</ac:structured-macro>");
    }

    @Test
    void keepsCodeThatHoldsTheEndOfSection() {
        String storage = storage("```\na[b[0]]>c\n```\n");

        assertThat(storage).contains("<![CDATA[a[b[0]]]]><![CDATA[>c\n]]>");
    }

    @Test
    void showsWhatOnlyLooksLikeAnElementAsText() {
        String storage = storage("Run `x` as <your name> in <namespace>.\n");

        assertThat(storage).contains("as &lt;your name&gt; in &lt;namespace&gt;.");
    }

    @Test
    void dropsScriptsHandlersAndComments() {
        String storage = storage(
                "<script>alert(1)</script>\n\n<b onclick=\"alert(2)\">bold</b> <!-- note -->\n\n[x](javascript:alert(3))");

        assertThat(storage).contains("<b>bold</b>").doesNotContain("alert", "note", "script");
    }

    @Test
    void linksPagesThatAreImportedToo() {
        String storage = storage("See [the *charter*](./charter.md#aims) and [notes](/group/notes).\n");

        assertThat(storage)
                .contains(
                        "<ac:link><ri:page ri:space-key=\"GROUP\" ri:content-title=\"Charter &amp; more\"></ri:page><ac:link-body>the <em>charter</em></ac:link-body></ac:link>",
                        "ri:content-title=\"Notes\"");
    }

    @Test
    void keepsOnlyTheTextOfLinksToNowhere() {
        String storage = storage("See [that](../other/file.md) and ![a drawing](images/drawing.png).\n");

        assertThat(storage).isEqualTo("<p>See that and a drawing.</p>");
    }

    @Test
    void linksHeadingsOfThePage() {
        String storage = storage("[down](#how-we-work)\n\n## How we work?\n");

        assertThat(storage).contains("<ac:link ac:anchor=\"How we work?\"><ac:link-body>down</ac:link-body></ac:link>");
    }

    @Test
    void keepsAddressesOnTheWeb() {
        String storage = storage("<https://example.org/?a=1&b=2> and ![logo](https://example.org/logo.png)");

        assertThat(storage)
                .contains(
                        "<a href=\"https://example.org/?a=1&amp;b=2\">",
                        "<ac:image ac:alt=\"logo\"><ri:url ri:value=\"https://example.org/logo.png\"></ri:url></ac:image>");
    }

    @Test
    void showsFrontMatterAsCode() {
        String storage = storage("---\ntitle: \"Aims\"\nweight: 5\n---\n\n# Aims\n");

        assertThat(storage).contains("<![CDATA[title: \"Aims\"\nweight: 5\n]]>", "<h1>Aims</h1>");
    }

    @Test
    void showsFrontMatterThatHoldsBackticksAsCode() {
        String storage = storage("---\n```\na: b\n---\n\n# Aims\n");

        assertThat(storage).contains("<![CDATA[```\na: b\n]]>", "<h1>Aims</h1>");
    }

    @Test
    void readsLongPageThatBeginsWithRule() {
        String storage = storage("---\n\n" + "A line of it.\n".repeat(50_000));

        assertThat(storage).startsWith("<hr").contains("A line of it.");
    }

    @Test
    void doesNotTakeNamedPlaceForLink() {
        String storage = new MarkdownPage("group/notes", "Notes", "<a name=\"top\"></a>Start")
                .toStorage(path -> Optional.ofNullable(PAGES.get(path)));

        assertThat(storage).isEqualTo("<p>Start</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "<div>"})
    void showsPageThatIsNestedTooDeeplyAsItWasWritten(String part) {
        String markdown = part.repeat(5_000) + "x";

        assertThat(storage(markdown))
                .isEqualTo("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + markdown
                        + "]]></ac:plain-text-body></ac:structured-macro>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<div><p>never closed",
                "</div></p> closed too often",
                "<img src=x.png> and <br> and <hr>",
                "a < b > c & d &nbsp; &bogus; &#0;",
                "control \u0001 and \u000b and half a pair \ud83d.",
                "<ac:structured-macro ac:name=\"html\">not ours</ac:structured-macro>",
                "<!-- never closed",
                "<![CDATA[ x ]]> <?php echo 1 ?> <!DOCTYPE html>",
                "<table><tr><td>one<td>two</table>",
                "| a | b\n|---|---|\n| <ul><li>1 | `]]>` |\n",
                "- [ ] task\n- [x] done\n\n1. a\n\n   ```\n   <x>\n   ```\n",
                "[broken](http://exa mple.org/<>) [a]: <b>",
                "<a name=\"here\"></a><a href=\"%zz\">bad</a>",
                "emoji \ud83d\ude80 :rocket:",
                "---\nnever: closed\n",
                "<details><summary>More</summary>\n\n```sh\necho\n```\n\n</details>"
            })
    void isWellFormedWhateverTheMarkdown(String markdown) {
        String storage = storage(markdown);

        assertThatCode(() -> parse(storage)).as(storage).doesNotThrowAnyException();
    }

    private static void parse(String storage) throws Exception {
        String document = "<s xmlns:ac=\"ac\" xmlns:ri=\"ri\">" + storage + "</s>";
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)));
    }
}
