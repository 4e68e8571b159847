package org.guildhall.storage;

import static org.guildhall.storage.Columns.joined;
import static org.guildhall.storage.Columns.split;
import static org.guildhall.storage.Columns.values;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.core.community.Member;
import org.guildhall.core.community.Role;
import org.guildhall.core.reference.UserKey;
import org.guildhall.storage.entity.MemberEntity;

/** The members of communities. */
final class MemberRows {

    private final Tables tables;

    MemberRows(Tables tables) {
        this.tables = tables;
    }

    /** The members of all those communities, in one statement. */
    Map<Long, List<Member>> of(Collection<Long> communities) {
        return tables.findIn(MemberEntity.class, MemberEntity.COMMUNITY_ID, communities).stream()
                .collect(Collectors.groupingBy(
                        MemberEntity::getCommunityId, Collectors.mapping(MemberRows::member, Collectors.toList())));
    }

    void replace(long community, List<Member> members) {
        tables.delete(MemberEntity.class, MemberEntity.COMMUNITY_ID + " = ?", community);
        tables.createAll(
                MemberEntity.class,
                members.stream()
                        .map(m -> values(
                                MemberEntity.COMMUNITY_ID, community,
                                MemberEntity.USER_KEY, m.user().value(),
                                MemberEntity.ROLES_TAKEN,
                                        joined(m.roles().stream()
                                                .map(Role::name)
                                                .toList())))
                        .toList());
    }

    private static Member member(MemberEntity row) {
        return new Member(
                new UserKey(row.getUserKey()),
                split(row.getRolesTaken()).stream().map(Role::valueOf).collect(Collectors.toSet()));
    }
}
