package org.guildhall.core.community;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;

/** What a person says about a community when founding or changing it; the space is fixed at founding. */
public record CommunityDraft(
        SpaceKey space, String name, String purpose, Optional<ProjectKey> project, List<Member> members) {

    private static final int NAME = 120;
    private static final int PURPOSE = 450;

    /** Keeps its own copy of the members. */
    public CommunityDraft {
        members = List.copyOf(members);
    }

    /** Refuses a community without name, purpose (S25, S120) or lead, or with a person who is in it twice. */
    void check() {
        new Problems()
                .requireText(name, NAME, "name")
                .requireText(purpose, PURPOSE, "purpose")
                .require(
                        project.map(ProjectKey::isWellFormed).orElse(true),
                        "project.key",
                        "project",
                        project.map(ProjectKey::value).orElse(""))
                .require(members.stream().anyMatch(m -> m.has(Role.LEAD)), "community.lead.missing", "members")
                .require(
                        members.stream().map(Member::user).distinct().count() == members.size(),
                        "community.member.twice",
                        "members")
                .refuse();
    }
}
