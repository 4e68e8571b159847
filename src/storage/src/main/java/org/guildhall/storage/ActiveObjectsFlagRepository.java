package org.guildhall.storage;

import static org.guildhall.storage.Columns.change;
import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.upkeep.Flag;
import org.guildhall.core.upkeep.FlagId;
import org.guildhall.core.upkeep.FlagReason;
import org.guildhall.core.upkeep.FlagRepository;
import org.guildhall.core.upkeep.SweepRunId;
import org.guildhall.storage.entity.FlagEntity;
import org.guildhall.storage.entity.Row;

/** Flags on Active Objects. */
public final class ActiveObjectsFlagRepository implements FlagRepository {

    /** Says the same twice: how many have no time of clearing is what PostgreSQL knows before it knows parameters. */
    private static final String OPEN = FlagEntity.IS_OPEN + " = ? AND " + FlagEntity.CLEARED_AT + " IS NULL";

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsFlagRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<Flag> find(FlagId id) {
        return tables.byId(FlagEntity.class, id.value()).map(ActiveObjectsFlagRepository::flag);
    }

    @Override
    public List<Flag> open(FlagReason reason, Collection<Long> subjects) {
        return openRows(subjects.stream().map(s -> openKey(reason, s)).toList()).stream()
                .map(ActiveObjectsFlagRepository::flag)
                .toList();
    }

    @Override
    public List<Flag> open(FlagReason reason, long after, int limit) {
        Query query = Query.select()
                .where(
                        FlagEntity.REASON + " = ? AND " + FlagEntity.IS_OPEN + " = ? AND " + FlagEntity.SUBJECT_ID
                                + " > ?",
                        reason.name(),
                        true,
                        after)
                .order(FlagEntity.SUBJECT_ID)
                .limit(limit);
        return tables.find(FlagEntity.class, query).stream()
                .map(ActiveObjectsFlagRepository::flag)
                .toList();
    }

    @Override
    public List<Flag> open(Optional<CommunityId> community, SliceRequest request) {
        Query query = community
                .map(c -> Slices.query(
                        request, FlagEntity.COMMUNITY_ID + " = ? AND " + FlagEntity.IS_OPEN + " = ?", c.value(), true))
                .orElseGet(() -> Slices.query(request, OPEN, true));
        return tables.find(FlagEntity.class, query).stream()
                .map(ActiveObjectsFlagRepository::flag)
                .toList();
    }

    @Override
    public boolean hasUntold() {
        Query query = Query.select()
                .where(FlagEntity.IS_OPEN + " = ? AND " + FlagEntity.TOLD_IN + " IS NULL", true)
                .order(FlagEntity.TOLD_IN);
        return tables.first(FlagEntity.class, query).isPresent();
    }

    @Override
    public List<Flag> findAll(Collection<FlagId> ids) {
        return rows(ids).stream().map(ActiveObjectsFlagRepository::flag).toList();
    }

    /** One batch; the ids are read back by the key that only one open flag of a subject can have. */
    @Override
    public List<Flag> addAll(List<Flag> flags) {
        return tables.whole(() -> {
            tables.createAll(
                    FlagEntity.class,
                    flags.stream().map(ActiveObjectsFlagRepository::columns).toList());
            Map<String, Flag> added =
                    openRows(flags.stream()
                                    .map(f -> openKey(f.reason(), f.subject()))
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(FlagEntity::getSubjectKey, ActiveObjectsFlagRepository::flag));
            return flags.stream()
                    .flatMap(f -> Optional.ofNullable(added.get(openKey(f.reason(), f.subject()))).stream())
                    .toList();
        });
    }

    @Override
    public void saveAll(Collection<Flag> flags) {
        Map<Long, Flag> byId = flags.stream().collect(Collectors.toMap(f -> f.id().value(), f -> f));
        for (FlagEntity row : rows(flags.stream().map(Flag::id).toList())) {
            Optional.ofNullable(byId.get(row.getId())).ifPresent(f -> write(f, row));
        }
    }

    private List<FlagEntity> rows(Collection<FlagId> ids) {
        return tables.findIn(
                FlagEntity.class, Row.ID, ids.stream().map(FlagId::value).toList());
    }

    private List<FlagEntity> openRows(Collection<String> keys) {
        return tables.findIn(FlagEntity.class, FlagEntity.SUBJECT_KEY, keys);
    }

    private static String openKey(FlagReason reason, long subject) {
        return reason.name() + ":" + subject;
    }

    private static Map<String, Object> columns(Flag f) {
        return values(
                FlagEntity.SUBJECT_KEY, openKey(f.reason(), f.subject()),
                FlagEntity.COMMUNITY_ID, f.community().value(),
                FlagEntity.REASON, f.reason().name(),
                FlagEntity.SUBJECT_ID, f.subject(),
                FlagEntity.SINCE_AT, f.since().toEpochMilli(),
                FlagEntity.RAISED_AT, f.raisedAt().toEpochMilli(),
                FlagEntity.IS_OPEN, true);
    }

    private static void write(Flag to, FlagEntity row) {
        to.clearedAt().ifPresent(at -> clear(row, at));
        to.toldIn().ifPresent(run -> change(row.getToldIn(), run.value(), row::setToldIn));
        to.issue().ifPresent(issue -> change(row.getIssueKey(), issue.value(), row::setIssueKey));
        row.save();
    }

    private static void clear(FlagEntity row, Instant at) {
        if (row.getIsOpen()) {
            row.setSubjectKey(row.getSubjectKey() + ":" + row.getId());
            row.setIsOpen(false);
            row.setClearedAt(at.toEpochMilli());
        }
    }

    private static Flag flag(FlagEntity row) {
        return new Flag(
                new FlagId(row.getId()),
                new CommunityId(row.getCommunityId()),
                FlagReason.valueOf(row.getReason()),
                row.getSubjectId(),
                instant(row.getSinceAt()),
                instant(row.getRaisedAt()),
                instant(row.getClearedAt()),
                Optional.ofNullable(row.getToldIn()).map(SweepRunId::new),
                Optional.ofNullable(row.getIssueKey()).map(IssueKey::new));
    }
}
