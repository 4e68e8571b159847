package org.guildhall.confluence.macro;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and times as the reader writes them, in the reader's zone. */
public final class ReaderTime {

    private final TimeZoneManager zones;
    private final LocaleResolver locales;

    /** Asks the product for the reader's zone and language. */
    public ReaderTime(TimeZoneManager zones, LocaleResolver locales) {
        this.zones = zones;
        this.locales = locales;
    }

    ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    String day(Instant instant) {
        return day(instant.atZone(zone()).toLocalDate());
    }

    /** With the day of the week, because people remember rituals by it. */
    String dayAndTime(ZonedDateTime time) {
        String weekday = time.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
        return weekday + ", " + day(time.toLocalDate()) + ", " + hour(time);
    }

    String hour(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    String zoneName(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    private Locale locale() {
        return locales.getLocale();
    }
}
