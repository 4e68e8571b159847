package org.guildhall.host.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.atlassian.confluence.macro.Macro.BodyType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.TestMacro;
import org.guildhall.host.confluence.content.Restriction;
import org.guildhall.host.confluence.content.WikiPage;
import org.junit.jupiter.api.Test;

class StorageRendererTest {

    private final TestHost host = new TestHost();

    @Test
    void keepsOrdinaryMarkup() {
        String html = host.render("<p>a <strong>b</strong> &amp; <em>c</em><br/></p>");

        assertThat(html).isEqualTo("<p>a <strong>b</strong> &amp; <em>c</em><br></p>");
    }

    @Test
    void removesScriptsAndHandlersAndStrangeAddresses() {
        String html = host.render("<p onclick=\"x()\">a<script>alert(1)</script><a href=\"java&#09;script:x()\">b</a>"
                + "<a href=\"javascript:x()\">c</a><iframe src=\"x\"/><span style=\"background:url(x)\">d</span></p>");

        assertThat(html).isEqualTo("<p>a<a>b</a><a>c</a><span>d</span></p>");
    }

    @Test
    void keepsHarmlessStylesAndJudgesALongOneAtOnce() {
        String kept = "<p style=\"color: rgb(0,0,0); text-align: center;\">a</p>";
        String endless = "<p style=\"" + "color:1background-".repeat(60) + "!\">b</p>";

        assertThat(host.render(kept)).isEqualTo(kept);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> host.render(endless)))
                .isEqualTo("<p>b</p>");
    }

    @Test
    void tellsNobodyByALinkWhetherThereIsAPageThatTheyMayNotSee() {
        WikiPage page = host.page("Salaries", "<p/>");
        host.wiki().restrictions().replace(page.id(), List.of(new Restriction("view", "user", "anna")));
        host.wiki().createSpace("HIDDEN", "Hidden", "", "admin", List.of());
        String links = "<p><ac:link><ri:page ri:content-title=\"Salaries\"/></ac:link> "
                + "<ac:link><ri:page ri:space-key=\"HIDDEN\" ri:content-title=\"Hidden Home\"/></ac:link> "
                + "<ac:link><ri:page ri:space-key=\"HIDDEN\" ri:content-title=\"Nothing\"/></ac:link> "
                + "<ac:link><ri:page ri:space-key=\"NONE\" ri:content-title=\"Nothing\"/></ac:link></p>";

        String html = host.renderFor(Optional.of(TestHost.BEN), links);

        assertThat(html).isEqualTo("<p>Salaries Hidden Home Nothing Nothing</p>");
    }

    @Test
    void givesEachHeadingAnAnchorOfItsOwn() {
        String html = host.render("<h2>A b</h2><h2>A-b</h2><h2>A b</h2>");

        assertThat(html).contains("id=\"heading-A-b\"", "id=\"heading-A-b.1\"", "id=\"heading-A-b.2\"");
    }

    @Test
    void leadsToPagesThatExistAndOffersToCreateOthers() {
        WikiPage page = host.page("Data leakage", "<p/>");

        String html = host.render("<p><ac:link><ri:page ri:content-title=\"Data leakage\"/></ac:link>"
                + "<ac:link><ri:page ri:content-title=\"New &lt;b&gt;\"/></ac:link></p>");

        assertThat(html).contains("<a href=\"/confluence/display/DATA/Data+leakage\">Data leakage</a>");
        assertThat(html).contains("class=\"unresolved createlink\">New &lt;b&gt;</a>");
        assertThat(page.id()).isPositive();
    }

    @Test
    void hidesPlaceholdersAndShowsTasksAndDates() {
        String html = host.render("<ac:placeholder>type here</ac:placeholder><ac:task-list><ac:task>"
                + "<ac:task-status>complete</ac:task-status><ac:task-body>do <time datetime=\"2026-12-01\"/>"
                + "</ac:task-body></ac:task></ac:task-list>");

        assertThat(html)
                .doesNotContain("type here")
                .contains("class=\"checked\"")
                .contains("01 Dec 2026");
    }

    @Test
    void showsMentionsByName() {
        String html = host.render("<p><ac:link><ri:user ri:userkey=\"anna\"/></ac:link></p>");

        assertThat(html).contains("data-username=\"anna\"").contains(">Anna Example</a>");
    }

    @Test
    void fillsTheTableOfContentsWithHeadingsThatFollowIt() {
        String html = host.render("<ac:structured-macro ac:name=\"toc\"/><h1>One</h1><h2>Two &amp; a half</h2>");

        assertThat(html).contains("<a href=\"#heading-Two-a-half\">Two &amp; a half</a>");
        assertThat(html).contains("<h2 id=\"heading-Two-a-half\">");
    }

    @Test
    void passesParametersAsTheProductsDo() {
        host.modules.add(TestMacro.module("echo", BodyType.NONE));

        String html =
                host.render("<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"\">plain</ac:parameter>"
                        + "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:space-key=\"DS\" ri:content-title=\"T\"/></ac:link>"
                        + "</ac:parameter><ac:parameter ac:name=\"who\"><ri:user ri:userkey=\"anna\"/><ri:user"
                        + " ri:userkey=\"ben\"/></ac:parameter></ac:structured-macro>");

        assertThat(html).isEqualTo("[{=plain, page=DS:T, who=anna,ben}|]");
    }

    @Test
    void rendersNestedMacrosFromTheInsideOut() {
        host.modules.add(TestMacro.module("outer", BodyType.RICH_TEXT));

        String html = host.render("<ac:structured-macro ac:name=\"outer\"><ac:rich-text-body><p>a</p>"
                + "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>b</p></ac:rich-text-body>"
                + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>");

        assertThat(html)
                .startsWith("[{}|<p>a</p><div class=\"confluence-information-macro")
                .contains("<p>b</p>");
    }

    @Test
    void handsPlainBodiesOverAsTheyWereTyped() {
        host.modules.add(TestMacro.module("plain", BodyType.PLAIN_TEXT));

        String html = host.render("<ac:structured-macro ac:name=\"plain\"><ac:plain-text-body>"
                + "<![CDATA[a <b> & c]]></ac:plain-text-body></ac:structured-macro>");

        assertThat(html).isEqualTo("[{}|a <b> & c]");
    }

    @Test
    void showsWhyAMacroFailedAndKeepsItsBody() {
        host.modules.add(TestMacro.module("echo", BodyType.RICH_TEXT));

        String html = host.render("<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"fail\">no &lt;date&gt;"
                + "</ac:parameter><ac:rich-text-body><p>kept</p></ac:rich-text-body></ac:structured-macro>");

        assertThat(html)
                .contains("Error rendering macro &#39;echo&#39; : no &lt;date&gt;")
                .contains("<p>kept</p>");
    }

    @Test
    void namesMacrosThatNobodyKnows() {
        String html = host.render("<ac:structured-macro ac:name=\"gone\"><ac:plain-text-body><![CDATA[a<b]]>"
                + "</ac:plain-text-body></ac:structured-macro>");

        assertThat(html).contains("Unknown macro: &#39;gone&#39;").contains("<pre>a&lt;b</pre>");
    }

    @Test
    void givesBlocksInParagraphsTheirOwnPlace() {
        String html = host.render("<p><ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>x</p>"
                + "</ac:rich-text-body></ac:structured-macro></p>");

        assertThat(html).startsWith("<div class=\"p\"><div");
    }
}
