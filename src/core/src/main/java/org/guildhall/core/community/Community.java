package org.guildhall.core.community;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/**
 * People who share a domain and a practice, in the space where they keep what they know.
 *
 * @param id identifies it
 * @param space where it lives; one community a space
 * @param name as shown to people
 * @param purpose the skill or problem it exists for, in a sentence (S120)
 * @param project where its follow-ups go; empty while none is chosen
 * @param members its people, at least one of them lead
 * @param revision counts changes, so that two people cannot overwrite each other unnoticed
 */
public record Community(
        CommunityId id,
        SpaceKey space,
        String name,
        String purpose,
        Optional<ProjectKey> project,
        List<Member> members,
        long revision) {

    /** Keeps its own copy of the members. */
    public Community {
        members = List.copyOf(members);
    }

    /** The people with that role. */
    public List<UserKey> with(Role role) {
        return members.stream().filter(m -> m.has(role)).map(Member::user).toList();
    }

    /** Whether that person has one of the roles. */
    public boolean has(UserKey user, Role... roles) {
        return members.stream()
                .anyMatch(m -> m.user().equals(user) && List.of(roles).stream().anyMatch(m::has));
    }

    /** The same community with what the draft says. */
    Community changedTo(CommunityDraft draft) {
        return new Community(id, space, draft.name(), draft.purpose(), draft.project(), draft.members(), revision);
    }
}
