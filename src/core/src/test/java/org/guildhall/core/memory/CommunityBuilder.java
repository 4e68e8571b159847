package org.guildhall.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityDraft;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.Member;
import org.guildhall.core.community.Role;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/** Builds communities; one with lead {@code lea} in space {@code GUILD} unless told otherwise. */
public final class CommunityBuilder {

    private long id;
    private SpaceKey space = new SpaceKey("GUILD");
    private String name = "Testing guild";
    private String purpose = "So that nobody is afraid of a release";
    private Optional<ProjectKey> project = Optional.of(new ProjectKey("GUILD"));
    private final List<Member> members = new ArrayList<>();

    private CommunityBuilder() {}

    /** A valid community. */
    public static CommunityBuilder aCommunity() {
        return new CommunityBuilder();
    }

    /** With that id. */
    public CommunityBuilder id(long value) {
        id = value;
        return this;
    }

    /** In that space. */
    public CommunityBuilder in(String spaceKey) {
        space = new SpaceKey(spaceKey);
        return this;
    }

    /** With that name. */
    public CommunityBuilder named(String value) {
        name = value;
        return this;
    }

    /** With that purpose. */
    public CommunityBuilder purpose(String value) {
        purpose = value;
        return this;
    }

    /** Whose follow-ups go to that project. */
    public CommunityBuilder project(String key) {
        project = Optional.of(new ProjectKey(key));
        return this;
    }

    /** Without a project. */
    public CommunityBuilder withoutProject() {
        project = Optional.empty();
        return this;
    }

    /** With that person among its members. */
    public CommunityBuilder with(String user, Role... roles) {
        members.add(new Member(new UserKey(user), Set.of(roles)));
        return this;
    }

    /** What a person would say when founding it. */
    public CommunityDraft draft() {
        List<Member> people = members.isEmpty() ? List.of(new Member(new UserKey("lea"), Set.of(Role.LEAD))) : members;
        return new CommunityDraft(space, name, purpose, project, people);
    }

    /** The community itself, as if it were stored at revision 1. */
    public Community build() {
        CommunityDraft d = draft();
        return new Community(new CommunityId(id), d.space(), d.name(), d.purpose(), d.project(), d.members(), 1);
    }
}
