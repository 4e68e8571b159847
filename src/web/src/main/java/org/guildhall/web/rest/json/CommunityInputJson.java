package org.guildhall.web.rest.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.CommunityDraft;
import org.guildhall.core.community.Member;
import org.guildhall.core.community.Role;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.text.Users;
import org.guildhall.web.text.Words;

/**
 * What is said about a community. What was read can be sent back changed: its id and revision are passed over.
 *
 * @param space fixed at founding
 * @param members when left out at founding, whoever founds it becomes its lead
 */
@JsonIgnoreProperties({"id", "revision"})
public record CommunityInputJson(
        Optional<String> space,
        @Required Optional<String> name,
        @Required Optional<String> purpose,
        Optional<String> project,
        Optional<List<MemberInput>> members) {

    /** A person with roles, as somebody wrote them. */
    public record MemberInput(@Required Optional<String> user, @Word(Role.class) Optional<List<String>> roles) {}

    /** The space of a new community; refuses when none is named. */
    public SpaceKey foundingSpace() {
        String key = space.map(String::strip).orElse("");
        if (key.isEmpty()) {
            throw Refusal.invalid(Problem.of("text.missing", "space"));
        }
        return new SpaceKey(key);
    }

    /** The draft of a new community. */
    public CommunityDraft founding(Actor founder, Users users) {
        List<Member> people = members.isPresent()
                ? read(users, List.of())
                : founder.user().map(u -> new Member(u, Set.of(Role.LEAD))).stream()
                        .toList();
        return draft(foundingSpace(), people);
    }

    /** The draft of a change; members that are left out stay. */
    public CommunityDraft changing(SpaceKey current, List<Member> currentMembers, Users users) {
        new Problems()
                .require(
                        space.map(String::strip)
                                .filter(s -> !s.equals(current.value()))
                                .isEmpty(),
                        "community.space.fixed",
                        "space",
                        current.value())
                .refuse();
        return draft(current, members.isPresent() ? read(users, currentMembers) : currentMembers);
    }

    private CommunityDraft draft(SpaceKey key, List<Member> people) {
        return new CommunityDraft(
                key,
                name.orElse("").strip(),
                purpose.orElse("").strip(),
                project.filter(p -> !p.isBlank()).map(p -> new ProjectKey(p.strip())),
                people);
    }

    private List<Member> read(Users users, List<Member> there) {
        List<UserKey> keys = there.stream().map(Member::user).toList();
        Problems problems = new Problems();
        List<Member> people = new ArrayList<>();
        List<MemberInput> given = members.orElse(List.of());
        for (int i = 0; i < given.size(); i++) {
            MemberInput member = given.get(i);
            String field = "members[" + i + "].";
            problems.attempt(() -> people.add(new Member(
                    users.byName(member.user().orElse(""), field + "user", keys), roles(member, field + "roles"))));
        }
        problems.refuse();
        return people;
    }

    private static Set<Role> roles(MemberInput member, String field) {
        Set<Role> roles = new HashSet<>();
        member.roles().orElse(List.of()).forEach(r -> roles.add(Words.read(Role.class, r, field)));
        return roles;
    }
}
