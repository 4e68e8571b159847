package org.guildhall.host.jira.jql;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.host.kernel.HostUser;

/** Dates as people write them in a query. */
final class JqlDates {

    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d{1,6})([wdhm])");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT), DateTimeFormatter.ofPattern("yyyy-M-d", Locale.ROOT));
    private static final List<DateTimeFormatter> MINUTES = List.of(
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm", Locale.ROOT));

    /** What both databases can keep; no issue is older or newer. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /** More than anybody writes for a date. */
    private static final int LONGEST = 100;

    private final Instant now;
    private final ZoneId zone;

    /** A time from another one: days of the calendar, and hours and minutes. */
    private record Offset(long days, Duration time) {

        static final Offset NONE = new Offset(0, Duration.ZERO);

        Offset plus(String unit, long amount) {
            return switch (unit) {
                case "w" -> new Offset(days + 7 * amount, time);
                case "d" -> new Offset(days + amount, time);
                case "h" -> new Offset(days, time.plusHours(amount));
                default -> new Offset(days, time.plusMinutes(amount));
            };
        }

        Instant from(Instant instant) {
            return instant.plus(Duration.ofDays(days)).plus(time);
        }

        Instant from(ZonedDateTime start) {
            return start.plusDays(days).plus(time).toInstant();
        }
    }

    JqlDates(JqlContext context) {
        this.now = context.clock().instant();
        this.zone = context.user().map(HostUser::zone).orElse(ZoneOffset.UTC);
    }

    /** The instant that an operand stands for. */
    Instant instant(Operand operand, String field) {
        Instant instant = operand instanceof Operand.Function function
                ? function(function, field)
                : written(Values.text(operand, field).strip(), field);
        return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    }

    private Instant written(String text, String field) {
        return offset(text)
                .map(offset -> offset.from(now))
                .or(() -> absolute(text))
                .orElseThrow(() -> new JqlException("Date value '" + text + "' for field '" + field
                        + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                        + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."));
    }

    /** The asker's day of an instant. */
    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant function(Operand.Function function, String field) {
        return switch (function.name().toLowerCase(Locale.ROOT)) {
            case "now" -> now;
            case "startofday" -> offset(function).from(day(now).atStartOfDay(zone));
            case "endofday" ->
                offset(function).from(day(now).atTime(LocalTime.MAX).atZone(zone));
            default -> throw new JqlException(Values.text(function, field));
        };
    }

    private static Offset offset(Operand.Function function) {
        if (function.arguments().isEmpty()) {
            return Offset.NONE;
        }
        return offset(function.arguments().get(0))
                .orElseThrow(() -> new JqlException("Duration for function '" + function.name()
                        + "' should have the format (+/-)n(wdhm), e.g -1d for 1 day earlier."));
    }

    private static Optional<Offset> offset(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        int sign = matcher.group(1).equals("-") ? -1 : 1;
        Offset sum = Offset.NONE;
        for (Matcher part = PART.matcher(matcher.group(2)); part.find(); ) {
            sum = sum.plus(part.group(2), sign * Long.parseLong(part.group(1)));
        }
        return Optional.of(sum);
    }

    private Optional<Instant> absolute(String text) {
        for (DateTimeFormatter format : MINUTES) {
            try {
                return Optional.of(
                        LocalDateTime.parse(text, format).atZone(zone).toInstant());
            } catch (DateTimeParseException e) {
                continue; // the next format may fit
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(
                        LocalDate.parse(text, format).atStartOfDay(zone).toInstant());
            } catch (DateTimeParseException e) {
                continue; // the next format may fit
            }
        }
        return Optional.empty();
    }
}
