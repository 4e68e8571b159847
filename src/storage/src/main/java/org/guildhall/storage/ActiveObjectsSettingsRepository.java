package org.guildhall.storage;

import static org.guildhall.storage.Columns.joined;
import static org.guildhall.storage.Columns.split;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.upkeep.Recipient;
import org.guildhall.core.upkeep.SettingsRepository;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.storage.entity.SettingsEntity;

/** The upkeep settings on Active Objects. */
public final class ActiveObjectsSettingsRepository implements SettingsRepository {

    private static final String ROW = "upkeep";

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsSettingsRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public UpkeepSettings get() {
        return row().map(ActiveObjectsSettingsRepository::settings).orElseGet(UpkeepSettings::defaults);
    }

    @Override
    public UpkeepSettings save(UpkeepSettings changed) {
        return tables.whole(() -> {
            Optional<SettingsEntity> stored = row();
            long revision = tables.nextRevision(
                    ROW,
                    changed.revision(),
                    stored.map(SettingsEntity::getRevision).orElse(0L));
            SettingsEntity row =
                    stored.orElseGet(() -> tables.create(SettingsEntity.class, values(SettingsEntity.ROW_NAME, ROW)));
            row.setIsEnabled(changed.enabled());
            row.setStaleDays(joined(changed.daysUntilStale().entrySet().stream()
                    .map(e -> e.getKey().name() + "=" + e.getValue())
                    .toList()));
            row.setCancelledInARow(changed.cancelledInARow());
            row.setRecipients(
                    joined(changed.recipients().stream().map(Recipient::name).toList()));
            row.setProjectKey(changed.project().map(ProjectKey::value).orElse(null));
            row.setRevision(revision);
            row.save();
            return settings(row);
        });
    }

    private Optional<SettingsEntity> row() {
        return tables.first(SettingsEntity.class, Query.select().where(SettingsEntity.ROW_NAME + " = ?", ROW));
    }

    private static UpkeepSettings settings(SettingsEntity row) {
        Map<ArtifactKind, Integer> days = new EnumMap<>(ArtifactKind.class);
        for (String kindAndDays : split(row.getStaleDays())) {
            int equals = kindAndDays.indexOf('=');
            days.put(
                    ArtifactKind.valueOf(kindAndDays.substring(0, equals)),
                    Integer.valueOf(kindAndDays.substring(equals + 1)));
        }
        return new UpkeepSettings(
                row.getIsEnabled(),
                days,
                row.getCancelledInARow(),
                split(row.getRecipients()).stream().map(Recipient::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(row.getProjectKey()).map(ProjectKey::new),
                row.getRevision());
    }
}
