package org.guildhall.core.followup;

import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.execution.ExclusiveWork;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;

/** Choosing the projects that offer Guildhall's issue types; Jira administrators only. */
public final class TrackedProjectsService {

    private static final String LOCK = "guildhall.issue-types";

    private final TrackedProjectsRepository repository;
    private final IssueTypes issueTypes;
    private final AccessControl access;
    private final ExclusiveWork exclusive;

    /** Uses the given ports. */
    public TrackedProjectsService(
            TrackedProjectsRepository repository,
            IssueTypes issueTypes,
            AccessControl access,
            ExclusiveWork exclusive) {
        this.repository = repository;
        this.issueTypes = issueTypes;
        this.access = access;
        this.exclusive = exclusive;
    }

    /** The choice. */
    public TrackedProjects get(Actor actor) {
        requireAdministrator(actor);
        return repository.get();
    }

    /**
     * Acts on a changed choice, which must still be at the revision that it carries, and keeps it; when Jira fails, the choice
     * stays as it was and can be made again.
     */
    public TrackedProjects change(Actor actor, TrackedProjects changed) {
        requireAdministrator(actor);
        Set<ProjectKey> unknown = issueTypes.unknown(changed.projects());
        String names = unknown.stream().map(ProjectKey::value).sorted().collect(Collectors.joining(", "));
        new Problems()
                .require(unknown.isEmpty(), "project.unknown", "projects", names)
                .refuse();
        return exclusive.exclusively(LOCK, () -> {
            long revision = repository.get().revision();
            if (revision != changed.revision()) {
                throw Refusal.conflict(Problem.of("revision.other", "revision", Long.toString(revision)));
            }
            issueTypes.ensure(changed.projects());
            return repository.save(changed);
        });
    }

    /** Creates what is missing, once per cluster at a time; called when the plugin starts. */
    public void ensure() {
        exclusive.exclusively(LOCK, () -> {
            TrackedProjects chosen = repository.get();
            issueTypes.ensure(chosen.projects());
            return chosen;
        });
    }

    private void requireAdministrator(Actor actor) {
        if (!access.isAdministrator(actor)) {
            throw Refusal.forbidden("settings.forbidden");
        }
    }
}
