package org.guildhall.web.rest.json;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.Community;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.web.text.Users;

/** A community. */
public record CommunityJson(
        long id,
        String space,
        String name,
        String purpose,
        Optional<String> project,
        List<MemberJson> members,
        long revision) {

    /** As it is stored. */
    public static CommunityJson of(Community community, Users users) {
        return new CommunityJson(
                community.id().value(),
                community.space().value(),
                community.name(),
                community.purpose(),
                community.project().map(ProjectKey::value),
                community.members().stream().map(m -> MemberJson.of(m, users)).toList(),
                community.revision());
    }
}
