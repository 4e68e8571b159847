package org.guildhall.acceptance.importer.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words from which times are made. */
final class Words {

    static final String DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    static final String ORDINAL = "(?:first|second|third|fourth|last|1st|2nd|3rd|4th)";
    /** Month, day of the month, year: three groups. */
    static final String MONTH_DAY = "([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?";

    private static final int FIRST_YEAR = 1970;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> NUMBERS = List.of("1st", "2nd", "3rd", "4th");

    private Words() {}

    /** Lower case without punctuation, links and notes that say nothing about the time. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\(\\[[^\\]]*]\\([^)]*\\)\\)", " ")
                .replaceAll(", you must .*", " ")
                .replace("bi-weekly", "biweekly")
                .replaceAll("\\b(?:of|in) (?:the|each|every) month\\b|\\bevery month\\b", " ")
                .replaceAll("[-–,.:()]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static DayOfWeek day(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** 1 to 4, or -1 for the last. */
    static int ordinal(String word) {
        return word.equals("last") ? -1 : 1 + Math.max(ORDINALS.indexOf(word), NUMBERS.indexOf(word));
    }

    static LocalDate date(String year, String month, String day) throws NotUnderstoodException {
        String wanted = month.toUpperCase(Locale.ROOT);
        Month known = Arrays.stream(Month.values())
                .filter(m -> m.name().startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new NotUnderstoodException("\"" + month + "\" is not a month"));
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), known, Integer.parseInt(day));
            if (date.getYear() < FIRST_YEAR) {
                throw new NotUnderstoodException(date + " is too long ago to be a first date");
            }
            return date;
        } catch (DateTimeException impossible) {
            throw new NotUnderstoodException(month + " " + day + ", " + year + " is not a date");
        }
    }
}
