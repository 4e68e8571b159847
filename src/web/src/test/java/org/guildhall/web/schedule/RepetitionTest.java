package org.guildhall.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import org.guildhall.core.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,        '', 2026-08-27T14:00, FREQ=WEEKLY;INTERVAL=1;BYDAY=TH;WKST=MO",
        "EVERY_N_WEEKS, 4,  2026-08-27T14:00, FREQ=WEEKLY;INTERVAL=4;BYDAY=TH;WKST=MO",
        "MONTHLY,       '', 2026-09-08T10:00, FREQ=MONTHLY;BYDAY=2TU;WKST=MO",
        "MONTHLY,       '', 2026-01-29T10:00, FREQ=MONTHLY;BYDAY=-1TH;WKST=MO",
        "ONCE,          '', 2026-08-27T14:00, ''",
        "WEEKLY,        '', soon,             ''"
    })
    void writesRule(Repeat repeat, String interval, String start, String rrule) {
        Repetition repetition = new Repetition(repeat, interval, "");

        String written = repetition.rruleFrom(start);

        assertThat(written).isEqualTo(rrule);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;BYDAY=TH,                    WEEKLY,        ''",
        "FREQ=WEEKLY;WKST=MO;BYDAY=TH,            WEEKLY,        ''",
        "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH;WKST=MO, EVERY_N_WEEKS, 4",
        "FREQ=MONTHLY;BYDAY=4TH,                  MONTHLY,       ''",
        "'',                                      ONCE,          ''",
        "FREQ=WEEKLY;INTERVAL=60;BYDAY=TH,        CUSTOM,        ''",
        "FREQ=WEEKLY;INTERVAL=99999999999,        CUSTOM,        ''",
        "FREQ=WEEKLY;BYDAY=FR,                    CUSTOM,        ''",
        "FREQ=WEEKLY;BYDAY=TH;COUNT=3,            CUSTOM,        ''",
        "FREQ=WEEKLY;BYDAY=TH;WKST=SU,            CUSTOM,        ''"
    })
    void readsRuleAsPersonWouldSayIt(String rrule, Repeat repeat, String interval) {
        Repetition repetition = Repetition.of(rrule, LocalDateTime.parse("2026-08-27T14:00"));

        assertThat(repetition.repeat()).isEqualTo(repeat);
        assertThat(repetition.interval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "53", "four"})
    void refusesWeeksOutOfRange(String interval) {
        Repetition repetition = new Repetition(Repeat.EVERY_N_WEEKS, interval, "");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> repetition.rruleFrom("2026-08-27T14:00"));

        assertThat(refusal.problems().get(0).field()).isEqualTo("interval");
    }

    @Test
    void keepsRuleThatWasTyped() {
        Repetition repetition = new Repetition(Repeat.CUSTOM, "", "FREQ=FORTNIGHTLY");

        assertThat(repetition.rruleFrom("2026-08-27T14:00")).isEqualTo("FREQ=FORTNIGHTLY");
    }
}
