package org.guildhall.web.text;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the reader writes them, in the reader's zone. */
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    /** Asks the product for the reader's language and zone. */
    public Times(I18nResolver i18n, LocaleResolver locales, TimeZoneManager zones) {
        this.texts = new Texts(i18n);
        this.locales = locales;
        this.zones = zones;
    }

    /** The reader's zone. */
    public ZoneId readersZone() {
        return zones.getUserTimeZone().toZoneId();
    }

    /** An instant on the reader's wall clock. */
    public String of(Instant instant) {
        return of(instant.atZone(readersZone()));
    }

    /** A date and time on its own wall clock. */
    public String of(ZonedDateTime time) {
        return pattern("time.date-time").format(time);
    }

    /** A day on the reader's calendar. */
    public String day(Instant instant) {
        return pattern("time.date").format(instant.atZone(readersZone()));
    }

    /** A time of day. */
    public String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    /** Says that the clocks change between two dates. */
    public String clocksChanged(ZonedDateTime before, ZonedDateTime after) {
        return texts.get(
                "time.clocks-change",
                after.getZone().getId(),
                CLOCK.format(after),
                CLOCK.format(after.withZoneSameInstant(ZoneOffset.UTC)),
                CLOCK.format(before.withZoneSameInstant(ZoneOffset.UTC)));
    }

    /** Says that a time of day does not exist on a date, because the clocks skip it. */
    public String skipped(ZonedDateTime start, LocalTime planned) {
        return texts.get("time.skipped", CLOCK.format(planned), CLOCK.format(start));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.get(key), locales.getLocale());
    }
}
