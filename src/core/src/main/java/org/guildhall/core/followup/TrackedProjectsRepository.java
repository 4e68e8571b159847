package org.guildhall.core.followup;

/** Stores the choice of projects. */
public interface TrackedProjectsRepository {

    /** The choice; no projects while nobody has chosen. */
    TrackedProjects get();

    /** Stores the choice and counts its revision up. */
    TrackedProjects save(TrackedProjects projects);
}
