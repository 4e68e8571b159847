package org.guildhall.core.ritual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleDraftTest {

    private static final String START = "2026-08-27T14:00";
    private static final String ZONE = "Europe/Berlin";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=FORTNIGHTLY",
                "every thursday",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;BYHOUR=9,10,11,12,13;BYMINUTE=0,10,20,30,40",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=99",
                "FREQ=WEEKLY;UNTIL=20250101"
            })
    void refusesRuleAndSaysWhatWasGiven(String rule) {
        Refusal refusal = refusalOf(new ScheduleDraft(START, ZONE, 45, rule));

        assertThat(refusal.problems())
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("rrule.invalid", "rrule"));
        assertThat(refusal.problems().get(0).arguments()).first().isEqualTo(rule);
    }

    @Test
    void refusesMissingZone() {
        assertThat(refusalOf(new ScheduleDraft(START, " ", 45, "")).problems())
                .extracting(Problem::code)
                .containsExactly("schedule.zone.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "Z", "UTC+2", "Europe/Atlantis", "berlin?"})
    void refusesZoneThatDoesNotKnowDaylightSaving(String zone) {
        assertThat(refusalOf(new ScheduleDraft(START, zone, 45, "")).problems())
                .extracting(Problem::code)
                .containsExactly("schedule.zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-08-27", "2026-02-30T14:00", "0001-01-01T14:00", "2026-08-27T14:00Z"})
    void refusesStart(String start) {
        assertThat(refusalOf(new ScheduleDraft(start, ZONE, 45, "")).problems())
                .extracting(Problem::code)
                .containsExactly("schedule.start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asksForStart(String start) {
        assertThat(refusalOf(new ScheduleDraft(start, ZONE, 45, "")).problems())
                .containsExactly(Problem.of("schedule.start.missing", "start"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void refusesMinutesOutOfRange(int minutes) {
        assertThat(refusalOf(new ScheduleDraft(START, ZONE, minutes, "")).problems())
                .extracting(Problem::code)
                .containsExactly("schedule.minutes");
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        assertThat(refusalOf(new ScheduleDraft("?", "", 0, "?")).problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("start", "zone", "rrule", "minutes");
    }

    @Test
    void writesTheWeekStartIntoTheRule() {
        Schedule schedule = new ScheduleDraft(START, ZONE, 45, "freq=weekly;byday=th").check();

        assertThat(schedule.rule().orElseThrow().toString())
                .contains("WKST=MO")
                .contains("FREQ=WEEKLY")
                .contains("BYDAY=TH");
    }

    @Test
    void keepsAnUnusualWeekStart() {
        Schedule schedule = new ScheduleDraft(START, ZONE, 45, "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TH").check();

        assertThat(schedule.rule().orElseThrow().toString()).contains("WKST=SU");
    }

    private static Refusal refusalOf(ScheduleDraft draft) {
        assertThatThrownBy(draft::check).isInstanceOf(Refusal.class);
        return catchThrowableOfType(Refusal.class, draft::check);
    }
}
