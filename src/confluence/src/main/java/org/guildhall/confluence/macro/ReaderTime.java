package org.guildhall.confluence.macro;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the reader writes them, in the reader's zone. */
public final class ReaderTime {

    private final TimeZoneManager zones;
    private final LocaleResolver locales;
    private final MacroTexts texts;

    /** Asks the product for the reader's zone and language, and how days are written in it. */
    public ReaderTime(TimeZoneManager zones, LocaleResolver locales, I18nResolver i18n) {
        this.zones = zones;
        this.locales = locales;
        this.texts = new MacroTexts(i18n);
    }

    ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }

    String day(LocalDate day) {
        return format("time.date").format(day);
    }

    String day(Instant instant) {
        return day(instant.atZone(zone()).toLocalDate());
    }

    /** With the day of the week, because people remember rituals by it. */
    String dayAndTime(ZonedDateTime time) {
        return format("time.date-time").format(time);
    }

    String hour(ZonedDateTime time) {
        return format("time.hour").format(time);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(texts.get(key), locale());
    }

    private Locale locale() {
        return locales.getLocale();
    }
}
