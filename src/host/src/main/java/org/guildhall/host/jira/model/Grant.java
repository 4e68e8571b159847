package org.guildhall.host.jira.model;

import org.guildhall.host.kernel.HostUser;

/**
 * A permission in a project, given to someone.
 *
 * @param holder group name or user key, empty for the other kinds
 */
public record Grant(ProjectPermission permission, Kind kind, String holder) {

    /** To whom a permission can be given. */
    public enum Kind {
        ANYONE,
        LOGGED_IN,
        GROUP,
        USER,
        LEAD
    }

    /** To everyone, also without login. */
    public static Grant toAnyone(ProjectPermission permission) {
        return new Grant(permission, Kind.ANYONE, "");
    }

    /** To everyone who has logged in. */
    public static Grant toLoggedIn(ProjectPermission permission) {
        return new Grant(permission, Kind.LOGGED_IN, "");
    }

    /** To the members of a group. */
    public static Grant toGroup(ProjectPermission permission, String group) {
        return new Grant(permission, Kind.GROUP, group);
    }

    /** To one person, by user key. */
    public static Grant toUser(ProjectPermission permission, String userKey) {
        return new Grant(permission, Kind.USER, userKey);
    }

    /** To the project's lead. */
    public static Grant toLead(ProjectPermission permission) {
        return new Grant(permission, Kind.LEAD, "");
    }

    /** Whether the grant reaches that person, in a project with that lead. */
    public boolean reaches(HostUser user, String leadKey) {
        return switch (kind) {
            case ANYONE, LOGGED_IN -> true;
            case GROUP -> user.isIn(holder);
            case USER -> user.key().equals(holder);
            case LEAD -> user.key().equals(leadKey);
        };
    }
}
