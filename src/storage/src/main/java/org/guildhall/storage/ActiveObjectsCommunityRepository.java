package org.guildhall.storage;

import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityDraft;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.community.Member;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.storage.entity.CommunityEntity;
import org.guildhall.storage.entity.Row;

/** Communities on Active Objects. */
public final class ActiveObjectsCommunityRepository implements CommunityRepository {

    private final Tables tables;
    private final MemberRows members;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsCommunityRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.members = new MemberRows(tables);
    }

    @Override
    public Optional<Community> find(CommunityId id) {
        return one(tables.byId(CommunityEntity.class, id.value()));
    }

    @Override
    public Map<CommunityId, Community> findAll(Collection<CommunityId> ids) {
        List<Long> numbers = ids.stream().map(CommunityId::value).toList();
        return withMembers(tables.findIn(CommunityEntity.class, Row.ID, numbers)).stream()
                .collect(Collectors.toMap(Community::id, c -> c));
    }

    @Override
    public Optional<Community> findBySpace(SpaceKey space) {
        return one(tables.first(
                CommunityEntity.class, Query.select().where(CommunityEntity.SPACE_KEY + " = ?", space.value())));
    }

    @Override
    public List<Community> list(SliceRequest request) {
        return withMembers(tables.find(CommunityEntity.class, Slices.query(request)));
    }

    @Override
    public Community add(CommunityDraft draft) {
        return tables.whole(() -> {
            CommunityEntity row = tables.create(
                    CommunityEntity.class,
                    values(
                            CommunityEntity.SPACE_KEY, draft.space().value(),
                            CommunityEntity.COMMUNITY_NAME, draft.name(),
                            CommunityEntity.PURPOSE, draft.purpose(),
                            CommunityEntity.PROJECT_KEY, draft.project().map(ProjectKey::value),
                            CommunityEntity.REVISION, 1L),
                    Problem.of("community.exists", "space", draft.space().value()));
            members.replace(row.getId(), draft.members());
            return community(row, draft.members());
        });
    }

    @Override
    public Community save(Community changed) {
        return tables.whole(() -> {
            CommunityEntity row = tables.byId(
                            CommunityEntity.class, changed.id().value())
                    .orElseThrow(() -> new IllegalStateException(
                            "No community " + changed.id().value()));
            row.setRevision(tables.nextRevision("community:" + row.getId(), changed.revision(), row.getRevision()));
            row.setCommunityName(changed.name());
            row.setPurpose(changed.purpose());
            row.setProjectKey(changed.project().map(ProjectKey::value).orElse(null));
            row.save();
            members.replace(row.getId(), changed.members());
            return community(row, changed.members());
        });
    }

    private Optional<Community> one(Optional<CommunityEntity> row) {
        return withMembers(row.stream().toList()).stream().findFirst();
    }

    private List<Community> withMembers(List<CommunityEntity> rows) {
        Map<Long, List<Member>> found = rows.isEmpty()
                ? new HashMap<>()
                : members.of(rows.stream().map(Row::getId).toList());
        return rows.stream()
                .map(r -> community(r, found.getOrDefault(r.getId(), List.of())))
                .toList();
    }

    private static Community community(CommunityEntity row, List<Member> members) {
        return new Community(
                new CommunityId(row.getId()),
                new SpaceKey(row.getSpaceKey()),
                row.getCommunityName(),
                text(row.getPurpose()),
                Optional.ofNullable(row.getProjectKey()).map(ProjectKey::new),
                members,
                row.getRevision());
    }
}
