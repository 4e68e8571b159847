package org.guildhall.host.jira.model;

/** What someone may do in a project; the names are the keys of Jira's own project permissions. */
public enum ProjectPermission {
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    TRANSITION_ISSUES,
    ADD_COMMENTS,
    LINK_ISSUES,
    ADMINISTER_PROJECTS
}
