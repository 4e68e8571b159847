package org.guildhall.core.ritual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every schedule. */
class SchedulePropertiesTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final int DAYS = 500;
    private static final Instant TO = FROM.plus(Duration.ofDays(DAYS));

    @Property(tries = 150)
    void startsIncreaseStrictly(@ForAll("schedules") Schedule schedule) {
        List<Instant> starts = starts(schedule, FROM, TO);

        for (int i = 1; i < starts.size(); i++) {
            assertThat(starts.get(i)).isAfter(starts.get(i - 1));
        }
    }

    @Property(tries = 100)
    void startsAtEachOfItsStartsAndNotBesidesThem(@ForAll("schedules") Schedule schedule) {
        for (Instant start : starts(schedule, FROM, FROM.plus(Duration.ofDays(60)))) {
            assertThat(schedule.startsAt(start)).isTrue();
            assertThat(schedule.startsAt(start.plusSeconds(1))).isFalse();
        }
    }

    @Property(tries = 150)
    void twoWindowsTogetherGiveWhatTheWholeGives(
            @ForAll("schedules") Schedule schedule, @ForAll @IntRange(min = 1, max = DAYS * 24 - 1) int hours) {
        Instant between = FROM.plus(Duration.ofHours(hours));

        List<Instant> together = new ArrayList<>(starts(schedule, FROM, between));
        together.addAll(starts(schedule, between, TO));

        assertThat(together).isEqualTo(starts(schedule, FROM, TO));
    }

    @Property(tries = 100)
    void theLastStartsAreTheEndOfAllStarts(
            @ForAll("schedules") Schedule schedule, @ForAll @IntRange(min = 1, max = 6) int count) {
        List<Instant> all = starts(schedule, FROM, TO);

        List<Instant> last = schedule.lastStartsBefore(TO, count).stream()
                .map(ZonedDateTime::toInstant)
                .toList();

        assertThat(last).isEqualTo(all.subList(Math.max(0, all.size() - count), all.size()));
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<String> rules = Arbitraries.of(
                "",
                "FREQ=DAILY",
                "FREQ=DAILY;BYHOUR=1,2,3",
                "FREQ=DAILY;INTERVAL=3;COUNT=40",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO",
                "FREQ=WEEKLY;INTERVAL=4;WKST=SU;BYDAY=TH",
                "FREQ=MONTHLY;BYDAY=4TU",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
                "FREQ=WEEKLY;UNTIL=20270101T000000Z",
                "FREQ=WEEKLY;UNTIL=20270101");
        Arbitrary<String> zones = Arbitraries.of(
                "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC");
        // The last start lies before the UNTIL above in every zone: a rule that gives no occurrence is refused.
        Arbitrary<LocalDateTime> starts = Combinators.combine(
                        Arbitraries.integers().between(0, 362),
                        Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) ->
                        LocalDateTime.of(2026, 1, 2, 0, 0).plusDays(day).plusMinutes(minute));
        return Combinators.combine(rules, zones, starts)
                .as((rule, zone, start) -> new ScheduleDraft(start.toString(), zone, 45, rule).check());
    }

    private static List<Instant> starts(Schedule schedule, Instant from, Instant to) {
        return schedule.startsBetween(from, to, 100_000).stream()
                .map(ZonedDateTime::toInstant)
                .toList();
    }
}
