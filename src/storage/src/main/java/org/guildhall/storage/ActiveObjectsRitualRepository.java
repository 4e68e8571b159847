package org.guildhall.storage;

import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.ritual.RecurrenceRule;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.RitualRepository;
import org.guildhall.core.ritual.Schedule;
import org.guildhall.storage.entity.RitualEntity;
import org.guildhall.storage.entity.Row;

/** Rituals on Active Objects. */
public final class ActiveObjectsRitualRepository implements RitualRepository {

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsRitualRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<Ritual> find(RitualId id) {
        return tables.byId(RitualEntity.class, id.value()).map(ActiveObjectsRitualRepository::ritual);
    }

    @Override
    public Map<RitualId, Ritual> findAll(Collection<RitualId> ids) {
        List<Long> numbers = ids.stream().map(RitualId::value).toList();
        return tables.findIn(RitualEntity.class, Row.ID, numbers).stream()
                .map(ActiveObjectsRitualRepository::ritual)
                .collect(Collectors.toMap(Ritual::id, r -> r));
    }

    @Override
    public List<Ritual> ofCommunity(CommunityId community) {
        Query query = Query.select()
                .where(RitualEntity.COMMUNITY_ID + " = ?", community.value())
                .order(Row.ID);
        return tables.find(RitualEntity.class, query).stream()
                .map(ActiveObjectsRitualRepository::ritual)
                .toList();
    }

    @Override
    public Ritual add(Ritual ritual) {
        Schedule schedule = ritual.schedule();
        return ritual(tables.create(
                RitualEntity.class,
                values(
                        RitualEntity.COMMUNITY_ID, ritual.community().value(),
                        RitualEntity.TITLE, ritual.title(),
                        RitualEntity.FORMAT_NAME, ritual.format().name(),
                        RitualEntity.FIRST_START, schedule.start().toString(),
                        RitualEntity.ZONE_NAME, schedule.zone().getId(),
                        RitualEntity.MINUTES_LONG, (int) schedule.duration().toMinutes(),
                        RitualEntity.RRULE, schedule.rule().map(RecurrenceRule::toString),
                        RitualEntity.IS_ACTIVE, ritual.active(),
                        RitualEntity.REVISION, 1L)));
    }

    @Override
    public Ritual save(Ritual changed) {
        Schedule schedule = changed.schedule();
        return tables.whole(() -> {
            RitualEntity row = tables.byId(RitualEntity.class, changed.id().value())
                    .orElseThrow(() -> new IllegalStateException(
                            "No ritual " + changed.id().value()));
            row.setRevision(tables.nextRevision("ritual:" + row.getId(), changed.revision(), row.getRevision()));
            row.setTitle(changed.title());
            row.setFormatName(changed.format().name());
            row.setFirstStart(schedule.start().toString());
            row.setZoneName(schedule.zone().getId());
            row.setMinutesLong((int) schedule.duration().toMinutes());
            row.setRrule(schedule.rule().map(RecurrenceRule::toString).orElse(null));
            row.setIsActive(changed.active());
            row.save();
            return ritual(row);
        });
    }

    private static Ritual ritual(RitualEntity row) {
        return new Ritual(
                new RitualId(row.getId()),
                new CommunityId(row.getCommunityId()),
                row.getTitle(),
                RitualFormat.valueOf(row.getFormatName()),
                schedule(row),
                row.getIsActive(),
                row.getRevision());
    }

    private static Schedule schedule(RitualEntity row) {
        return new Schedule(
                LocalDateTime.parse(row.getFirstStart()),
                ZoneId.of(row.getZoneName()),
                Duration.ofMinutes(row.getMinutesLong()),
                Optional.of(text(row.getRrule())).filter(r -> !r.isEmpty()).map(RecurrenceRule::parse));
    }
}
