package org.guildhall.core.memory;

import java.util.Set;
import org.guildhall.core.followup.TrackedProjects;
import org.guildhall.core.followup.TrackedProjectsRepository;

/** The choice of projects in memory. */
public final class MemoryTrackedProjectsRepository implements TrackedProjectsRepository, Rememberable {

    private volatile TrackedProjects chosen = new TrackedProjects(Set.of(), 0);

    @Override
    public TrackedProjects get() {
        return chosen;
    }

    @Override
    public TrackedProjects save(TrackedProjects projects) {
        chosen = new TrackedProjects(projects.projects(), chosen.revision() + 1);
        return chosen;
    }

    @Override
    public Runnable remember() {
        TrackedProjects remembered = chosen;
        return () -> chosen = remembered;
    }
}
