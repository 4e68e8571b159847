package org.guildhall.host.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain text               | <p>plain text</p>",
                "one/two                  | <p>one<br>two</p>",
                "one//two                 | <p>one</p><p>two</p>",
                "*bold* and _italic_      | <p><strong>bold</strong> and <em>italic</em></p>",
                "2 * 3 * 4                | <p>2 * 3 * 4</p>",
                "snake_case_name          | <p>snake_case_name</p>",
                "{{x < y}}                | <p><code>x &lt; y</code></p>",
                "h2. Why                  | <h4>Why</h4>",
                "* a/* b                  | <ul><li>a</li><li>b</li></ul>",
                "# a/# b/end              | <ol><li>a</li><li>b</li></ol><p>end</p>",
                "{code:java}a < b{code}   | <pre>a &lt; b</pre>",
                "{quote}said{quote}       | <blockquote><p>said</p></blockquote>",
                "bq. said/then            | <blockquote>said</blockquote><p>then</p>",
                "<script>x</script>       | <p>&lt;script&gt;x&lt;/script&gt;</p>",
                "[x^javascript:alert(1)]  | <p>[x^javascript:alert(1)]</p>",
            })
    void shows(String markup, String html) {
        String text = markup.replace("</", "\u0000")
                .replace('/', '\n')
                .replace("\u0000", "</")
                .replace('^', '|');

        String shown = WikiText.html(text);

        assertThat(shown.replace('^', '|')).isEqualTo(html.replace('^', '|').replace("one/two", "one\ntwo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{{a",
                "{code:",
                "{code:a}",
                "[a|",
                "[http://",
                "*a ",
                "_a ",
                "{quote}{code}{noformat}",
                "\n\n "
            })
    @Timeout(2)
    void readsMarkupWithoutEndInTime(String opening) {
        String markup = opening.repeat(32_000 / opening.length()) + "end";

        assertThat(WikiText.html(markup)).contains("end");
    }

    @ParameterizedTest
    @CsvSource({"https://x.org/?a=1&b=\"><script>,script", "https://x.org/'onmouseover='alert(1),onmouseover='"})
    void neverLetsAnAddressEndItsAttribute(String address, String attack) {
        String shown = WikiText.html("[text|" + address + "] " + address);

        assertThat(shown).doesNotContain("<" + attack).doesNotContain("'" + attack);
    }
}
