package org.guildhall.host.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VelocityTemplatesTest {

    /** A type that templates must not touch. */
    public record Secret(String word) {

        /** A getter as Velocity would find it. */
        public String getWord() {
            return word;
        }
    }

    private final VelocityTemplates templates = new VelocityTemplates(name -> Optional.empty());

    @Test
    void escapesEveryReference() {
        Map<String, Object> context = Map.of("name", "<b a=\"1\">'&</b>", "map", Map.of("x", "<i>"));

        String html = templates.evaluate("$name|$!{map.x}|$map.get('x')", context);

        assertThat(html).isEqualTo("&lt;b a=&quot;1&quot;&gt;&#39;&amp;&lt;/b&gt;|&lt;i&gt;|&lt;i&gt;");
    }

    @Test
    void insertsAsIsWhatIsNamedHtml() {
        Map<String, Object> context = Map.of("bodyHtml", "<p>", "page", Map.of("bodyHtml", "<i>", "title", "<"));

        String html = templates.evaluate("$bodyHtml$!{page.bodyHtml}$page.title", context);

        assertThat(html).isEqualTo("<p><i>&lt;");
    }

    @Test
    void doesNotTakeAnArgumentForTheName() {
        String html = templates.evaluate("$page.get('bodyHtml')", Map.of("page", Map.of("bodyHtml", "<i>")));

        assertThat(html).isEqualTo("&lt;i&gt;");
    }

    @Test
    void callsMethodsOfValuesAndCollections() {
        Map<String, Object> context =
                Map.of("list", List.of("a", "b"), "text", "Abc", "day", LocalDate.of(2026, 8, 21));

        String html = templates.evaluate(
                "$list.size()$list.get(0)$text.toLowerCase()$day.year#foreach($x in $list)[$x]#end", context);

        assertThat(html).isEqualTo("2aabc2026[a][b]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$secret.word",
                "$secret.getWord()",
                "$text.class",
                "$text.getClass().forName('java.lang.Runtime')",
                "$thread.interrupt()",
            })
    void rendersNothingWhereACallIsNotAllowed(String template) {
        Map<String, Object> context =
                Map.of("secret", new Secret("sesame"), "text", "x", "thread", Thread.currentThread());

        String html = templates.evaluate("[" + template + "]", context);

        assertThat(html).doesNotContain("sesame").doesNotContain("class java").startsWith("[");
    }

    @Test
    void takesEmptyListForTrueAsTheProductsDo() {
        String html = templates.evaluate("#if($list)yes#end#if($none)no#end", Map.of("list", List.of()));

        assertThat(html).isEqualTo("yes");
    }
}
