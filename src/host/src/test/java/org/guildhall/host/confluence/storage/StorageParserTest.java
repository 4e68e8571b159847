package org.guildhall.host.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class StorageParserTest {

    @Test
    void refusesElementsThatAreNestedTooDeepToBeRendered() {
        String body = "<div>".repeat(5000) + "</div>".repeat(5000);

        assertThat(refusal(body).reason()).isEqualTo("Elements are nested deeper than 200 levels");
    }

    @Test
    void knowsTheEntitiesOfHtml() {
        String body = "<p>a&nbsp;b&hellip;&auml;</p>";

        String text = StorageTree.text(StorageParser.parse(body));

        assertThat(text).isEqualTo("a\u00a0b\u2026\u00e4");
    }

    @Test
    void namesLineAndColumnOfWhatIsNotClosed() {
        String body = "<p>one</p>\n<p>two</div>";

        StorageSyntaxException refusal = refusal(body);

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isBetween(7, 12);
        assertThat(refusal.reason()).contains("\"p\"");
    }

    @Test
    void countsColumnsOfTheFirstLineWithoutWhatItAddsItself() {
        String body = "<p>a & b</p>";

        StorageSyntaxException refusal = refusal(body);

        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal.column()).isBetween(6, 8);
    }

    @Test
    void refusesClosingTagsThatWouldEndItsOwnElement() {
        String body = "<p/></storage><storage>";

        StorageSyntaxException refusal = refusal(body);

        assertThat(refusal.description()).startsWith("Error parsing xhtml: There is a closing tag too many");
    }

    @Test
    void saysWhichElementIsLeftOpen() {
        String body = "<p>one";

        StorageSyntaxException refusal = refusal(body);

        assertThat(refusal.reason()).contains("\"p\" must be terminated");
    }

    @Test
    void refusesPrefixesThatNobodyKnows() {
        assertThat(refusal("<x:y/>").reason()).contains("x");
    }

    @Test
    void takesMoreEntitiesThanAnOrdinaryParserAllows() {
        String body = "<p>" + "&nbsp;".repeat(70_000) + "</p>";

        assertThat(StorageTree.text(StorageParser.parse(body))).hasSize(70_000);
    }

    private static StorageSyntaxException refusal(String body) {
        return catchThrowableOfType(StorageSyntaxException.class, () -> StorageParser.parse(body));
    }
}
