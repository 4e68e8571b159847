package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.guildhall.core.followup.TrackedProjects;
import org.guildhall.core.followup.TrackedProjectsRepository;
import org.guildhall.core.reference.ProjectKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every repository of the choice of projects does. */
public abstract class TrackedProjectsRepositoryContract {

    private TrackedProjectsRepository repository;

    /** An empty repository. */
    protected abstract TrackedProjectsRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void answersNoProjectsWhileNobodyHasChosen() {
        assertThat(repository.get()).isEqualTo(new TrackedProjects(Set.of(), 0));
    }

    @Test
    void keepsTheChoiceAndCountsRevisionUp() {
        Set<ProjectKey> projects = Set.of(new ProjectKey("OPS"), new ProjectKey("GUILD"));

        TrackedProjects saved = repository.save(new TrackedProjects(projects, 0));

        assertThat(saved).isEqualTo(new TrackedProjects(projects, 1));
        assertThat(repository.get()).isEqualTo(saved);
    }

    @Test
    void forgetsProjectsThatAreNoLongerChosen() {
        TrackedProjects first = repository.save(new TrackedProjects(Set.of(new ProjectKey("OPS")), 0));

        repository.save(new TrackedProjects(Set.of(), first.revision()));

        assertThat(repository.get()).isEqualTo(new TrackedProjects(Set.of(), 2));
    }
}
