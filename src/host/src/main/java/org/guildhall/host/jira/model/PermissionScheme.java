package org.guildhall.host.jira.model;

import java.util.List;

/**
 * Who may do what in the projects that use the scheme.
 *
 * @param id {@link #DEFAULT_ID} for the scheme of every project that was not given another
 */
public record PermissionScheme(long id, String name, String description, List<Grant> grants) {

    /** The id of the default scheme, as in Jira. */
    public static final long DEFAULT_ID = 0;
}
