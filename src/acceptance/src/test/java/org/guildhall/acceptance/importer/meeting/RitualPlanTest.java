package org.guildhall.acceptance.importer.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.guildhall.acceptance.importer.source.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every wording that the real groups use, and some that nobody does. */
class RitualPlanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            weekly                                                     | Tuesday   | FREQ=WEEKLY;BYDAY=TU;WKST=MO            | 2024-01-02
            biweekly                                                   | Thursday  | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO | 2024-01-04
            Biweekly                                                   | Wednesday | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO | 2024-01-03
            bi-weekly                                                  | Wednesday | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO | 2024-01-03
            every four weeks                                           | Wednesday | FREQ=WEEKLY;INTERVAL=4;BYDAY=WE;WKST=MO | 2024-01-03
            weekly, you must be signed into a free zoom account to join   | Monday | FREQ=WEEKLY;BYDAY=MO;WKST=MO            | 2024-01-01
            biweekly, you must be signed into a free zoom account to join | Friday | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=MO | 2024-01-05
            bi-weekly ([upcoming meeting dates](#upcoming-meeting-dates)) | Thursday | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO | 2024-01-04
            Biweekly, interleaved with the Regular SIG Meeting         | Wednesday | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO | 2024-01-10
            biweekly - alternating with regular meeting                | Friday    | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=MO | 2024-01-12
            biweekly starting Tuesday Oct 28, 2025                     | Tuesday   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2025-10-28
            biweekly starting Tuesday Feb 11, 2025                     | Tuesday   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2025-02-11
            biweekly starting Thursday June 7, 2018                    | Thursday  | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO | 2018-06-07
            biweekly starting Thursday June 25th, 2020                 | Thursday  | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO | 2020-06-25
            biweekly starting Tuesday Feb 27, 2024                     | Tuesday   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2024-02-27
            biweekly starting Tuesday March 12, 2024                   | Tuesday   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2024-03-12
            biweekly starting Wednesday March 20, 2019                 | Wednesday | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO | 2019-03-20
            bi-weekly starting Tuesday April 16, 2024                  | Tuesday   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2024-04-16
            bi-weekly starting Tuesday August 13, 2019                 | Tuesday   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2019-08-13
            weekly starting Tuesday December 7th, 2021                 | Tuesday   | FREQ=WEEKLY;BYDAY=TU;WKST=MO            | 2021-12-07
            biweekly 2019 start date: Jan. 11th                        | Friday    | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=MO | 2019-01-11
            bi-weekly | Tuesday (starting September 10th 2024)                     | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO | 2024-09-10
            weekly    | Thursdays (starting February 15th 2024)                    | FREQ=WEEKLY;BYDAY=TH;WKST=MO            | 2024-02-15
            monthly                                              | third Wednesday | FREQ=MONTHLY;BYDAY=3WE;WKST=MO          | 2024-01-17
            monthly                                              | first Wednesday | FREQ=MONTHLY;BYDAY=1WE;WKST=MO          | 2024-01-03
            First Wednesday of the month                               | Wednesday | FREQ=MONTHLY;BYDAY=1WE;WKST=MO          | 2024-01-03
            first Monday of the month                                  | Monday    | FREQ=MONTHLY;BYDAY=1MO;WKST=MO          | 2024-01-01
            first Tuesday of the month                                 | Tuesday   | FREQ=MONTHLY;BYDAY=1TU;WKST=MO          | 2024-01-02
            First Tuesday of each month                                | Tuesday   | FREQ=MONTHLY;BYDAY=1TU;WKST=MO          | 2024-01-02
            every first Thursday of the month                          | Thursday  | FREQ=MONTHLY;BYDAY=1TH;WKST=MO          | 2024-01-04
            every third Wednesday of the month                         | Wednesday | FREQ=MONTHLY;BYDAY=3WE;WKST=MO          | 2024-01-17
            monthly, second Thursday of the month                      | Thursday  | FREQ=MONTHLY;BYDAY=2TH;WKST=MO          | 2024-01-11
            monthly - third Tuesday                                    | Tuesday   | FREQ=MONTHLY;BYDAY=3TU;WKST=MO          | 2024-01-16
            monthly - first Wednesday every month                      | Wednesday | FREQ=MONTHLY;BYDAY=1WE;WKST=MO          | 2024-01-03
            monthly - last Wednesday every month                       | Wednesday | FREQ=MONTHLY;BYDAY=-1WE;WKST=MO         | 2024-01-31
            Monthly on 4th Thursday                                    | Thursday  | FREQ=MONTHLY;BYDAY=4TH;WKST=MO          | 2024-01-25
            monthly - Wednesday, after the fourth Tuesday, every month | Wednesday | FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=23,24,25,26,27,28,29;WKST=MO | 2024-01-24
            """)
    void understands(String frequency, String day, String rrule, String firstDate) throws NotUnderstoodException {
        RitualPlan plan = RitualPlan.of(new Meeting("Meeting", day, "9:00", "UTC", frequency));

        assertThat(plan.rrule()).isEqualTo(rrule);
        assertThat(plan.start().toLocalDate()).hasToString(firstDate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            monthly                                    | Thursday        | it is monthly, but nothing says in which week of the month
            monthly 2020 start date: Jan. 7th          | Tuesday         | it is monthly, but nothing says in which week of the month
            fortnightly                                | Tuesday         | the frequency "fortnightly"
            biweekly or so                             | Tuesday         | the frequency "biweekly or so"
            weekly                                     | second Tuesday  | the frequency "weekly"
            biweekly starting after the holidays       | Tuesday         | the start "starting after the holidays"
            weekly                                     | on request      | the day "on request"
            first Monday of the month                  | Tuesday         | its day (TUESDAY) is not the one that its frequency names
            biweekly starting Tuesday Feb 28, 2024     | Tuesday         | its day (TUESDAY) is not the one that its frequency names
            biweekly starting Monday Feb 26, 2024      | Tuesday         | its day (TUESDAY) is not the one that its frequency names
            biweekly starting Tuesday Febuary 27, 2024 | Tuesday         | "febuary" is not a month
            biweekly starting Friday Feb 30, 2024      | Friday          | feb 30, 2024 is not a date
            biweekly starting Tuesday Jan 2, 0001      | Tuesday         | 0001-01-02 is too long ago to be a first date
            """)
    void saysWhatItDoesNotUnderstand(String frequency, String day, String why) {
        Meeting meeting = new Meeting("Meeting", day, "9:00", "UTC", frequency);

        assertThatThrownBy(() -> RitualPlan.of(meeting))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @CsvSource({"9:00,09:00", "09:00,09:00", "17:30,17:30", "2PM,14:00", "4PM,16:00", "12AM,00:00", "12 pm,12:00"})
    void readsHours(String words, String time) throws NotUnderstoodException {
        RitualPlan plan = RitualPlan.of(new Meeting("Meeting", "Monday", words, "UTC", "weekly"));

        assertThat(plan.start()).isEqualTo(LocalDateTime.parse("2024-01-01T" + time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "25:00", "13PM", "0AM", "9:75", "noon", "9:00 and 17:00"})
    void refusesHoursThatAreNone(String words) {
        Meeting meeting = new Meeting("Meeting", "Monday", words, "UTC", "weekly");

        assertThatThrownBy(() -> RitualPlan.of(meeting)).hasMessage("the time \"" + words + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "PT (Pacific Time),America/Los_Angeles",
        "ET (Eastern Time),America/New_York",
        "Eastern Time (ET),America/New_York",
        "EST (Eastern Time),America/New_York",
        "CET (Central European Time),Europe/Berlin",
        "Poland,Europe/Warsaw",
        "UTC,Etc/UTC",
        "Asia/Kolkata,Asia/Kolkata"
    })
    void readsZones(String words, String zone) throws NotUnderstoodException {
        RitualPlan plan = RitualPlan.of(new Meeting("Meeting", "Monday", "9:00", words, "weekly"));

        assertThat(plan.zone()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void refusesZoneOfSeveralMeanings() {
        Meeting meeting = new Meeting("Meeting", "Monday", "9:00", "IST", "weekly");

        assertThatThrownBy(() -> RitualPlan.of(meeting)).hasMessage("the time zone \"IST\"");
    }
}
