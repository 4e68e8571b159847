package org.guildhall.web.rest.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.upkeep.Recipient;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.web.text.Words;

/**
 * The upkeep settings.
 *
 * @param enabled whether the scheduled sweep does anything
 * @param daysUntilStale days from one review to the next, by kind
 * @param cancelledInARow after how many cancelled occurrences in a row a ritual is flagged
 * @param project where issues go for communities without a project of their own
 */
public record SettingsJson(
        boolean enabled,
        Map<String, Integer> daysUntilStale,
        int cancelledInARow,
        @Word(Recipient.class) List<String> recipients,
        Optional<String> project,
        long revision) {

    /** As they are stored. */
    public static SettingsJson of(UpkeepSettings settings) {
        Map<String, Integer> days = new TreeMap<>();
        settings.daysUntilStale().forEach((kind, value) -> days.put(Words.of(kind), value));
        return new SettingsJson(
                settings.enabled(),
                days,
                settings.cancelledInARow(),
                settings.recipients().stream().sorted().map(Words::of).toList(),
                settings.project().map(ProjectKey::value),
                settings.revision());
    }
}
