package org.guildhall.web.rest.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.upkeep.Recipient;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.web.text.Words;

/**
 * The upkeep settings as they shall be.
 *
 * @param daysUntilStale kinds that are left out get their default days
 */
@JsonIgnoreProperties("revision")
public record SettingsInputJson(
        @Required Optional<Boolean> enabled,
        Optional<Map<String, Integer>> daysUntilStale,
        @Required Optional<Integer> cancelledInARow,
        @Required @Word(Recipient.class) Optional<List<String>> recipients,
        Optional<String> project) {

    /** The settings, still to be checked by the core. */
    public UpkeepSettings settings(long revision) {
        new Problems()
                .require(enabled.isPresent(), "field.missing", "enabled")
                .require(cancelledInARow.isPresent(), "field.missing", "cancelledInARow")
                .require(recipients.isPresent(), "field.missing", "recipients")
                .refuse();
        return new UpkeepSettings(
                enabled.orElse(true),
                days(),
                cancelledInARow.orElse(0),
                told(),
                project.filter(p -> !p.isBlank()).map(p -> new ProjectKey(p.strip())),
                revision);
    }

    private Map<ArtifactKind, Integer> days() {
        Map<ArtifactKind, Integer> days = new EnumMap<>(ArtifactKind.class);
        daysUntilStale
                .orElse(Map.of())
                .forEach((kind, value) -> days.put(Words.read(ArtifactKind.class, kind, "daysUntilStale"), value));
        return days;
    }

    private Set<Recipient> told() {
        Set<Recipient> told = EnumSet.noneOf(Recipient.class);
        recipients.orElse(List.of()).forEach(r -> told.add(Words.read(Recipient.class, r, "recipients")));
        return told;
    }
}
