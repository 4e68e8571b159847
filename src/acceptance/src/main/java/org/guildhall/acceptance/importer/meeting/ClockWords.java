package org.guildhall.acceptance.importer.meeting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours and time zones as people write them. */
final class ClockWords {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?\\s*([AaPp][Mm])?");
    private static final Map<String, String> ZONES = Map.of(
            "PT (Pacific Time)", "America/Los_Angeles",
            "ET (Eastern Time)", "America/New_York",
            "Eastern Time (ET)", "America/New_York",
            "EST (Eastern Time)", "America/New_York",
            "CET (Central European Time)", "Europe/Berlin",
            "Poland", "Europe/Warsaw",
            "UTC", "Etc/UTC");

    private ClockWords() {}

    /** {@code 9:00}, {@code 09:00}, {@code 2PM}; a bare number without AM or PM is not an hour. */
    static LocalTime time(String words) throws NotUnderstoodException {
        Matcher hour = HOUR.matcher(words.strip());
        if (!hour.matches() || (hour.group(2) == null && hour.group(3) == null)) {
            throw new NotUnderstoodException("the time \"" + words + "\"");
        }
        int read = Integer.parseInt(hour.group(1));
        int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        boolean twelve = hour.group(3) != null;
        if (read > (twelve ? 12 : 23) || (twelve && read == 0) || minutes > 59) {
            throw new NotUnderstoodException("the time \"" + words + "\"");
        }
        boolean afternoon = twelve && hour.group(3).equalsIgnoreCase("pm");
        return LocalTime.of(twelve ? read % 12 + (afternoon ? 12 : 0) : read, minutes);
    }

    /** The zone that the words can only mean; IST, for one, is used in India, Israel and Ireland. */
    static ZoneId zone(String words) throws NotUnderstoodException {
        String id = ZONES.get(words.strip());
        if (id != null) {
            return ZoneId.of(id);
        }
        if (words.contains("/") && ZoneId.getAvailableZoneIds().contains(words.strip())) {
            return ZoneId.of(words.strip());
        }
        throw new NotUnderstoodException("the time zone \"" + words + "\"");
    }
}
