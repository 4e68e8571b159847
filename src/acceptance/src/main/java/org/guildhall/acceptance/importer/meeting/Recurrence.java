package org.guildhall.acceptance.importer.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How a meeting comes back. */
sealed interface Recurrence {

    /** The weekday on which it takes place. */
    DayOfWeek day();

    /** The rule as RFC 5545 writes it, with its week start. */
    String rrule();

    /** Whether it can take place on that date, the number of weeks between two meetings aside. */
    boolean fits(LocalDate date);

    /** Every so many weeks. */
    record Weekly(int weeks, DayOfWeek day) implements Recurrence {
        @Override
        public String rrule() {
            String interval = weeks == 1 ? "" : "INTERVAL=" + weeks + ";";
            return "FREQ=WEEKLY;" + interval + "BYDAY=" + code(day) + ";WKST=MO";
        }

        @Override
        public boolean fits(LocalDate date) {
            return date.getDayOfWeek() == day;
        }
    }

    /** On the first, second, … or (-1) last such weekday of the month. */
    record Monthly(int ordinal, DayOfWeek day) implements Recurrence {
        @Override
        public String rrule() {
            return "FREQ=MONTHLY;BYDAY=" + ordinal + code(day) + ";WKST=MO";
        }

        @Override
        public boolean fits(LocalDate date) {
            int fromStart = (date.getDayOfMonth() + 6) / 7;
            int fromEnd = (date.lengthOfMonth() - date.getDayOfMonth()) / 7;
            return date.getDayOfWeek() == day && (ordinal < 0 ? fromEnd == 0 : fromStart == ordinal);
        }
    }

    /**
     * On the weekday that follows the n-th one of another kind: the Wednesday after the fourth Tuesday.
     *
     * <p>It is written as the days of the month on which that can fall. When it would fall on the first of the next month
     * (the fourth Tuesday is 28 February, as in 2023 and 2034) the rule leaves the month out; RFC 5545 cannot say it.
     */
    record MonthlyAfter(DayOfWeek day, int ordinal, DayOfWeek other) implements Recurrence {
        @Override
        public String rrule() {
            StringBuilder days = new StringBuilder();
            for (int date = earliest(); date < earliest() + 7; date++) {
                days.append(days.isEmpty() ? "" : ",").append(date);
            }
            return "FREQ=MONTHLY;BYDAY=" + code(day) + ";BYMONTHDAY=" + days + ";WKST=MO";
        }

        @Override
        public boolean fits(LocalDate date) {
            int dayOfMonth = date.getDayOfMonth();
            return date.getDayOfWeek() == day && dayOfMonth >= earliest() && dayOfMonth < earliest() + 7;
        }

        private int earliest() {
            int distance = Math.floorMod(day.getValue() - other.getValue() - 1, 7) + 1;
            return 7 * (ordinal - 1) + 1 + distance;
        }
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
