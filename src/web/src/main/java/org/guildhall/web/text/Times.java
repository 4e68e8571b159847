package org.guildhall.web.text;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Supplier;

/** Dates and times as the reader writes them, in the reader's zone. */
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Supplier<Locale> locale;
    private final Supplier<ZoneId> zone;

    /** Asks the product for the language and zone of whoever asks. */
    public Times(I18nResolver i18n, LocaleResolver locales, TimeZoneManager zones) {
        this(i18n, locales, zones, locales::getLocale, () -> zones.getUserTimeZone()
                .toZoneId());
    }

    private Times(
            I18nResolver i18n,
            LocaleResolver locales,
            TimeZoneManager zones,
            Supplier<Locale> locale,
            Supplier<ZoneId> zone) {
        this.i18n = i18n;
        this.locales = locales;
        this.zones = zones;
        this.locale = locale;
        this.zone = zone;
    }

    /** The same for somebody who is not there to ask: the reader of a mail. */
    public Times of(org.guildhall.core.reference.UserKey reader) {
        UserKey key = new UserKey(reader.value());
        Locale theirs = locales.getLocale(key);
        ZoneId there = zones.getUserTimeZone(key).toZoneId();
        return new Times(i18n, locales, zones, () -> theirs, () -> there);
    }

    /** The texts in the reader's language. */
    public Texts texts() {
        return new Texts(i18n).in(locale.get());
    }

    /** The reader's zone. */
    public ZoneId readersZone() {
        return zone.get();
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

    /** A day of the week. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale.get());
    }

    /** Says that the clocks change between two dates. */
    public String clocksChanged(ZonedDateTime before, ZonedDateTime after) {
        return texts().get(
                        "time.clocks-change",
                        after.getZone().getId(),
                        CLOCK.format(after),
                        CLOCK.format(after.withZoneSameInstant(ZoneOffset.UTC)),
                        CLOCK.format(before.withZoneSameInstant(ZoneOffset.UTC)));
    }

    /** Says that a time of day does not exist on a date, because the clocks skip it. */
    public String skipped(ZonedDateTime start, LocalTime planned) {
        return texts().get("time.skipped", CLOCK.format(planned), CLOCK.format(start));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts().get(key), locale.get());
    }
}
