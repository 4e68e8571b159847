package org.guildhall.host.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    private Path folder;

    private String rendered(String template, Map<String, Object> context) throws IOException {
        URL file =
                Files.writeString(folder.resolve("test.vm"), template).toUri().toURL();
        StringWriter html = new StringWriter();
        new VelocityTemplates(name -> Optional.of(file)).render("test.vm", context, html);
        return html.toString();
    }

    @Test
    void escapesEveryReference() throws IOException {
        Map<String, Object> context = Map.of("name", "<b a=\"1\">'&</b>", "map", Map.of("x", "<i>"));

        String html = rendered("$name|$!{map.x}|$map.get('x')", context);

        assertThat(html).isEqualTo("&lt;b a=&quot;1&quot;&gt;&#39;&amp;&lt;/b&gt;|&lt;i&gt;|&lt;i&gt;");
    }

    @Test
    void insertsAsIsWhatIsNamedHtml() throws IOException {
        Map<String, Object> context = Map.of("bodyHtml", "<p>", "page", Map.of("bodyHtml", "<i>", "title", "<"));

        String html = rendered("$bodyHtml$!{page.bodyHtml}$page.title", context);

        assertThat(html).isEqualTo("<p><i>&lt;");
    }

    @Test
    void doesNotTakeAnArgumentForTheName() throws IOException {
        String html = rendered("$page.get('bodyHtml')", Map.of("page", Map.of("bodyHtml", "<i>")));

        assertThat(html).isEqualTo("&lt;i&gt;");
    }

    @Test
    void callsMethodsOfValuesAndCollections() throws IOException {
        Map<String, Object> context =
                Map.of("list", List.of("a", "b"), "text", "Abc", "day", LocalDate.of(2026, 8, 21));

        String html =
                rendered("$list.size()$list.get(0)$text.toLowerCase()$day.year#foreach($x in $list)[$x]#end", context);

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
    void rendersNothingWhereACallIsNotAllowed(String template) throws IOException {
        Map<String, Object> context =
                Map.of("secret", new Secret("sesame"), "text", "x", "thread", Thread.currentThread());

        String html = rendered("[" + template + "]", context);

        assertThat(html).doesNotContain("sesame").doesNotContain("class java").startsWith("[");
    }

    @Test
    void takesEmptyListForTrueAsTheProductsDo() throws IOException {
        String html = rendered("#if($list)yes#end#if($none)no#end", Map.of("list", List.of()));

        assertThat(html).isEqualTo("yes");
    }
}
