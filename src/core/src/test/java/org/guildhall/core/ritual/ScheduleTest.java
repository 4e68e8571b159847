package org.guildhall.core.ritual;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.guildhall.core.memory.Times.BERLIN;
import static org.guildhall.core.memory.Times.NEW_YORK;
import static org.guildhall.core.memory.Times.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    @Test
    void keepsTheHourWhenBerlinTurnsItsClocksForward() {
        Schedule schedule = aRitual()
                .weekly(THURSDAY)
                .from("2026-03-26")
                .at("14:00")
                .in(BERLIN)
                .schedule();

        assertThat(starts(schedule, "2026-03-01", "2026-04-05", BERLIN))
                .containsExactly(Instant.parse("2026-03-26T13:00:00Z"), Instant.parse("2026-04-02T12:00:00Z"));
    }

    @Test
    void keepsTheHourWhenBerlinTurnsItsClocksBack() {
        Schedule schedule = aRitual()
                .weekly(THURSDAY)
                .from("2026-10-22")
                .at("14:00")
                .in(BERLIN)
                .schedule();

        assertThat(starts(schedule, "2026-10-20", "2026-10-30", BERLIN))
                .containsExactly(Instant.parse("2026-10-22T12:00:00Z"), Instant.parse("2026-10-29T13:00:00Z"));
    }

    @Test
    void keepsTheHourWhenNewYorkTurnsItsClocks() {
        Schedule schedule = aRitual()
                .weekly(THURSDAY)
                .from("2026-03-05")
                .at("14:00")
                .in(NEW_YORK)
                .schedule();

        assertThat(starts(schedule, "2026-03-01", "2026-03-15", NEW_YORK))
                .containsExactly(Instant.parse("2026-03-05T19:00:00Z"), Instant.parse("2026-03-12T18:00:00Z"));
        assertThat(starts(schedule, "2026-10-29", "2026-11-06", NEW_YORK))
                .containsExactly(Instant.parse("2026-10-29T18:00:00Z"), Instant.parse("2026-11-05T19:00:00Z"));
    }

    @Test
    void movesAStartThatTheClockChangeSkips() {
        Schedule schedule = aRitual()
                .weekly(SUNDAY)
                .from("2026-03-29")
                .at("02:30")
                .in(BERLIN)
                .schedule();

        assertThat(schedule.startsAt(at("2026-03-29T03:30", BERLIN))).isTrue();
        assertThat(schedule.startsAt(at("2026-04-05T02:30", BERLIN))).isTrue();
    }

    @Test
    void takesTheFirstOfATimeThatTheClockChangeRepeats() {
        Schedule schedule = aRitual()
                .weekly(SUNDAY)
                .from("2026-10-25")
                .at("02:30")
                .in(BERLIN)
                .schedule();

        assertThat(starts(schedule, "2026-10-25", "2026-10-26", BERLIN))
                .containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void countsTwoTimesThatTheClockChangePutsTogetherAsOneStart() {
        Schedule schedule = aRitual()
                .rule("FREQ=DAILY;BYHOUR=2,3")
                .from("2026-03-28")
                .at("02:30")
                .in(BERLIN)
                .schedule();

        assertThat(starts(schedule, "2026-03-29", "2026-03-30", BERLIN))
                .containsExactly(at("2026-03-29T03:30", BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US,UTC",
        "de-DE,Europe/Berlin",
        "ar-EG,Asia/Kolkata",
        "th-TH,Pacific/Kiritimati",
        "en-US,America/Los_Angeles"
    })
    void givesTheSameFourWeeklyDatesOnEveryMachine(String locale, String zone) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            Schedule schedule = aRitual()
                    .rule("FREQ=WEEKLY;INTERVAL=4;BYDAY=SU,TH")
                    .from("2026-01-01")
                    .schedule();

            assertThat(days(schedule, "2026-01-01", "2026-03-01"))
                    .containsExactly("2026-01-01", "2026-01-04", "2026-01-29", "2026-02-01", "2026-02-26");
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void meetsOnTheWednesdayAfterTheFourthTuesday() {
        Schedule schedule = aRitual()
                .rule("FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=23,24,25,26,27,28,29")
                .from("2026-01-28")
                .schedule();

        List<String> expected = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(2026, month).atDay(1))
                .map(first -> first.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.TUESDAY))
                        .plusDays(1)
                        .toString())
                .toList();
        assertThat(days(schedule, "2026-01-01", "2027-01-01")).containsExactlyElementsOf(expected);
    }

    @Test
    void meetsUntilTheLastInstantIncluded() {
        Schedule schedule = aRitual()
                .rule("FREQ=WEEKLY;UNTIL=20260115T140000")
                .from("2026-01-01")
                .schedule();

        assertThat(days(schedule, "2026-01-01", "2027-01-01"))
                .containsExactly("2026-01-01", "2026-01-08", "2026-01-15");
    }

    @Test
    void readsAnUntilInUtcAsCalendarsWriteIt() {
        Schedule included = aRitual().rule("FREQ=WEEKLY;UNTIL=20260115T130000Z").schedule();
        Schedule excluded = aRitual().rule("FREQ=WEEKLY;UNTIL=20260115T125959Z").schedule();

        assertThat(days(included, "2026-01-01", "2027-01-01")).endsWith("2026-01-15");
        assertThat(days(excluded, "2026-01-01", "2027-01-01")).endsWith("2026-01-08");
    }

    @Test
    void meetsOnTheDayOfAnUntilThatIsADay() {
        Schedule schedule =
                aRitual().rule("FREQ=WEEKLY;UNTIL=20260115").from("2026-01-01").schedule();

        assertThat(days(schedule, "2026-01-01", "2027-01-01")).hasSize(3).endsWith("2026-01-15");
    }

    @Test
    void meetsAsOftenAsCountSays() {
        Schedule schedule =
                aRitual().rule("FREQ=DAILY;COUNT=5").from("2026-01-01").schedule();

        assertThat(days(schedule, "2026-01-04", "2027-01-01")).containsExactly("2026-01-04", "2026-01-05");
    }

    @Test
    void meetsOnTheLastDayOfTheMonth() {
        Schedule schedule =
                aRitual().rule("FREQ=MONTHLY;BYMONTHDAY=-1").from("2026-01-31").schedule();

        assertThat(days(schedule, "2026-01-01", "2026-05-01"))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
    }

    @Test
    void happensOnceWithoutARule() {
        Schedule schedule =
                aRitual().once().from("2026-08-27").at("14:00").in(BERLIN).schedule();

        assertThat(starts(schedule, "2020-01-01", "2040-01-01", BERLIN))
                .containsExactly(at("2026-08-27T14:00", BERLIN));
        assertThat(schedule.lastStartsBefore(at("2026-08-27T14:00", BERLIN), 3)).isEmpty();
    }

    @Test
    void includesTheBeginningOfAWindowAndExcludesItsEnd() {
        Schedule schedule = aRitual().weekly(THURSDAY).from("2026-01-01").schedule();
        Instant first = at("2026-01-01T14:00", BERLIN);
        Instant second = at("2026-01-08T14:00", BERLIN);

        assertThat(schedule.startsBetween(first, second, 10))
                .extracting(ZonedDateTime::toInstant)
                .containsExactly(first);
    }

    @Test
    void takesPlaceUpToTheLastStartWhenTheRuleFindsNoOtherForThousandsOfYears() {
        Schedule schedule =
                new ScheduleDraft("2026-02-28T14:00", "Europe/Berlin", 45, "FREQ=YEARLY;INTERVAL=999").check();

        assertThat(schedule.lastStartsBefore(Instant.parse("2299-01-01T00:00:00Z"), 3))
                .hasSize(1);
    }

    @Test
    void computesNothingForYearsThatNobodyPlans() {
        Schedule schedule = aRitual().weekly(THURSDAY).at("14:00").in(BERLIN).schedule();

        assertThat(schedule.startsBetween(Instant.MIN, Instant.parse("2025-01-01T00:00:00Z"), 5))
                .isEmpty();
        assertThat(schedule.startsBetween(Instant.parse("+999999-01-01T00:00:00Z"), Instant.MAX, 5))
                .isEmpty();
    }

    @Test
    void namesTheLastStartsEarliestFirst() {
        Schedule schedule = aRitual().weekly(THURSDAY).from("2026-01-01").schedule();

        assertThat(schedule.lastStartsBefore(at("2026-01-22T14:00", BERLIN), 2))
                .extracting(s -> s.toLocalDate().toString())
                .containsExactly("2026-01-08", "2026-01-15");
    }

    private static List<Instant> starts(Schedule schedule, String from, String to, ZoneId zone) {
        Instant begin = LocalDate.parse(from).atStartOfDay(zone).toInstant();
        Instant end = LocalDate.parse(to).atStartOfDay(zone).toInstant();
        return schedule.startsBetween(begin, end, 1000).stream()
                .map(ZonedDateTime::toInstant)
                .toList();
    }

    private static List<String> days(Schedule schedule, String from, String to) {
        return starts(schedule, from, to, schedule.zone()).stream()
                .map(i -> LocalDateTime.ofInstant(i, schedule.zone())
                        .toLocalDate()
                        .toString())
                .toList();
    }
}
