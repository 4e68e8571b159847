package org.guildhall.core.community;

import java.util.Set;
import org.guildhall.core.reference.UserKey;

/** A person in a community, with the roles they have taken. */
public record Member(UserKey user, Set<Role> roles) {

    /** Keeps its own copy of the roles. */
    public Member {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has taken that role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
