package org.guildhall.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Locale;
import java.util.Map;
import org.guildhall.confluence.fixture.MacroFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follow-ups are raised on a page, not on a card; a page with several cards lists them once. */
class FollowUpsOncePerPageTest {

    private static final String LIST = "guildhall-follow-ups";

    private final MacroFixture page = new MacroFixture(Locale.ENGLISH);

    @BeforeEach
    void raiseFollowUp() {
        page.followUp(page.community());
    }

    @Test
    void standBelowTheFirstCardOnly() throws MacroExecutionException {
        assertThat(card("session-summary")).containsOnlyOnce(LIST);
        assertThat(card("anti-pattern")).doesNotContain(LIST);
        assertThat(card("pattern")).doesNotContain(LIST);
    }

    @Test
    void areNotRepeatedBelowCardsThatFollowTheMacro() throws MacroExecutionException {
        assertThat(card("follow-ups")).containsOnlyOnce(LIST);
        assertThat(card("anti-pattern")).doesNotContain(LIST);
    }

    @Test
    void areShownWhereverTheirOwnMacroStands() throws MacroExecutionException {
        assertThat(card("anti-pattern")).containsOnlyOnce(LIST);
        assertThat(card("follow-ups")).containsOnlyOnce(LIST);
    }

    @Test
    void standBelowTheFirstCardThatHasNoProblem() throws MacroExecutionException {
        assertThat(page.render("anti-pattern", Map.of("colour", "red"), "<p>x</p>"))
                .doesNotContain(LIST);
        assertThat(card("pattern")).containsOnlyOnce(LIST);
    }

    private String card(String macro) throws MacroExecutionException {
        return page.render(macro, Map.of(), "<p>x</p>");
    }
}
