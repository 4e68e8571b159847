package org.guildhall.storage;

import static org.guildhall.storage.Columns.change;
import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.FollowUpId;
import org.guildhall.core.followup.FollowUpRepository;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.guildhall.storage.entity.FollowUpEntity;
import org.guildhall.storage.entity.Row;

/** Follow-ups on Active Objects. */
public final class ActiveObjectsFollowUpRepository implements FollowUpRepository {

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsFollowUpRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<FollowUp> findByKey(String key) {
        return tables.first(FollowUpEntity.class, Query.select().where(FollowUpEntity.IDEMPOTENCY_KEY + " = ?", key))
                .map(ActiveObjectsFollowUpRepository::followUp);
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return tables.byId(FollowUpEntity.class, id.value()).map(ActiveObjectsFollowUpRepository::followUp);
    }

    @Override
    public List<FollowUp> ofPage(PageRef page) {
        return find(
                Query.select().where(FollowUpEntity.PAGE_ID + " = ?", page.id()).order(Row.ID));
    }

    @Override
    public List<FollowUp> ofCommunity(CommunityId community, SliceRequest request) {
        return find(Slices.query(request, FollowUpEntity.COMMUNITY_ID + " = ?", community.value()));
    }

    @Override
    public FollowUp add(FollowUp f) {
        return followUp(tables.create(
                FollowUpEntity.class,
                values(
                        FollowUpEntity.IDEMPOTENCY_KEY, f.key(),
                        FollowUpEntity.COMMUNITY_ID, f.community().value(),
                        FollowUpEntity.PAGE_ID, f.page().id(),
                        FollowUpEntity.SUMMARY, f.summary(),
                        FollowUpEntity.IF_THEN, f.ifThen(),
                        FollowUpEntity.BY_USER, f.raisedBy().value(),
                        FollowUpEntity.RAISED_AT, f.raisedAt().toEpochMilli(),
                        FollowUpEntity.ISSUE_KEY, f.issue().map(IssueKey::value)),
                Problem.of("followup.key.used", "key", f.key())));
    }

    @Override
    public void save(FollowUp followUp) {
        FollowUpEntity row = tables.byId(FollowUpEntity.class, followUp.id().value())
                .orElseThrow(() -> new IllegalStateException(
                        "No follow-up " + followUp.id().value()));
        change(row.getSummary(), followUp.summary(), row::setSummary);
        change(text(row.getIfThen()), followUp.ifThen(), row::setIfThen);
        change(row.getIssueKey(), followUp.issue().map(IssueKey::value).orElse(null), row::setIssueKey);
        row.save();
    }

    private List<FollowUp> find(Query query) {
        return tables.find(FollowUpEntity.class, query).stream()
                .map(ActiveObjectsFollowUpRepository::followUp)
                .toList();
    }

    private static FollowUp followUp(FollowUpEntity row) {
        return new FollowUp(
                new FollowUpId(row.getId()),
                new CommunityId(row.getCommunityId()),
                new PageRef(row.getPageId()),
                row.getIdempotencyKey(),
                row.getSummary(),
                text(row.getIfThen()),
                new UserKey(row.getByUser()),
                instant(row.getRaisedAt()),
                Optional.ofNullable(row.getIssueKey()).map(IssueKey::new));
    }
}
