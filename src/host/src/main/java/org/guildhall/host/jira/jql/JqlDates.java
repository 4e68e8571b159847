package org.guildhall.host.jira.jql;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private final Instant now;
    private final ZoneId zone;

    JqlDates(JqlContext context) {
        this.now = context.clock().instant();
        this.zone = context.user().map(HostUser::zone).orElse(ZoneOffset.UTC);
    }

    /** The instant that an operand stands for. */
    Instant instant(Operand operand, String field) {
        if (operand instanceof Operand.Function function) {
            return function(function, field);
        }
        String text = Values.text(operand, field).strip();
        return period(text)
                .map(now::plus)
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
        Duration offset = function.arguments().stream()
                .findFirst()
                .flatMap(JqlDates::period)
                .orElse(Duration.ZERO);
        return switch (function.name().toLowerCase(Locale.ROOT)) {
            case "now" -> now;
            case "startofday" -> day(now).atStartOfDay(zone).toInstant().plus(offset);
            case "endofday" ->
                day(now).atTime(LocalTime.MAX).atZone(zone).toInstant().plus(offset);
            default -> throw new JqlException(Values.text(function, field));
        };
    }

    private static Optional<Duration> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        for (Matcher part = PART.matcher(matcher.group(2)); part.find(); ) {
            sum = sum.plus(unit(part.group(2)).multipliedBy(Long.parseLong(part.group(1))));
        }
        return Optional.of(matcher.group(1).equals("-") ? sum.negated() : sum);
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "w" -> Duration.ofDays(7);
            case "d" -> Duration.ofDays(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofMinutes(1);
        };
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
