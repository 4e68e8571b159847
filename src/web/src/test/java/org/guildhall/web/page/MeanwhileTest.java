package org.guildhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.web.page.Meanwhile.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanwhileTest {

    @ParameterizedTest
    @CsvSource({
        "old, old, old, old, NOBODYS_OR_MINE",
        "old, mine, old, mine, NOBODYS_OR_MINE",
        "old, same, same, same, NOBODYS_OR_MINE",
        "old, old, theirs, theirs, THEIRS",
        "old, mine, theirs, mine, BOTH",
        "old, '', theirs, '', BOTH",
        "'', '', theirs, theirs, THEIRS"
    })
    void tellsWhoChangedWhat(String before, String typed, String stored, String value, Whose whose) {
        Meanwhile now = Meanwhile.of(before, typed, stored);

        assertThat(now).isEqualTo(new Meanwhile(value, whose));
    }

    @Test
    void doesNotTakeBlanksAtTheEndForAChange() {
        Meanwhile now = Meanwhile.of("old\n", "old", "old ");

        assertThat(now.whose()).isEqualTo(Whose.NOBODYS_OR_MINE);
    }
}
