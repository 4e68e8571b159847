package org.guildhall.host.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.JiraFixture;
import org.junit.jupiter.api.Test;

class JqlDatesTest {

    private final JiraFixture fixture = new JiraFixture();

    @Test
    void countsDaysOfTheCalendarFromTheStartOfADay() {
        fixture.clock.moveTo(Instant.parse("2026-03-30T10:00:00Z"));

        Instant dayBefore = instant(new Operand.Function("startOfDay", List.of("-1d")));

        assertThat(dayBefore).isEqualTo("2026-03-28T23:00:00Z");
    }

    @Test
    void countsTwentyFourHoursForADayFromNow() {
        fixture.clock.moveTo(Instant.parse("2026-03-30T00:30:00Z"));

        Instant dayBefore = instant(new Operand.Literal("-1d"));

        assertThat(dayBefore.truncatedTo(ChronoUnit.MINUTES)).isEqualTo("2026-03-29T00:30:00Z");
    }

    @Test
    void staysWithinWhatADatabaseKeeps() {
        assertThat(instant(new Operand.Literal("-999999w"))).isEqualTo("0001-01-02T00:00:00Z");
        assertThat(instant(new Operand.Literal("999999w"))).isEqualTo("9999-12-30T00:00:00Z");
    }

    private Instant instant(Operand operand) {
        JqlContext context = new JqlContext(
                Optional.of(JiraFixture.MAYA),
                List.of(),
                List.of(),
                fixture.jira().users(),
                fixture.clock,
                keys -> Map.of(),
                (property, path) -> false,
                true);
        return new JqlDates(context).instant(operand, "created");
    }
}
