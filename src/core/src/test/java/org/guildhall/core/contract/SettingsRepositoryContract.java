package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.upkeep.Recipient;
import org.guildhall.core.upkeep.SettingsRepository;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every settings repository does. */
public abstract class SettingsRepositoryContract {

    private SettingsRepository repository;

    /** An empty repository. */
    protected abstract SettingsRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void answersDefaultsWhileNothingWasSet() {
        assertThat(repository.get()).isEqualTo(UpkeepSettings.defaults());
    }

    @Test
    void keepsWhatWasSetAndCountsRevisionUp() {
        UpkeepSettings saved = repository.save(new UpkeepSettings(
                false,
                Map.of(ArtifactKind.CHECKLIST, 14),
                5,
                Set.of(Recipient.ADMINISTRATOR),
                Optional.of(new ProjectKey("OPS")),
                0));

        assertThat(saved.revision()).isEqualTo(1);
        assertThat(saved.days(ArtifactKind.CHECKLIST)).isEqualTo(14);
        assertThat(repository.get()).isEqualTo(saved);
    }

    @Test
    void keepsThatNobodyIsToldAndNoProjectIsSet() {
        UpkeepSettings saved = repository.save(new UpkeepSettings(true, Map.of(), 3, Set.of(), Optional.empty(), 0));

        assertThat(repository.get()).isEqualTo(saved);
        assertThat(repository.get().recipients()).isEmpty();
    }

    @Test
    void refusesToSaveOverAnotherRevision() {
        repository.save(UpkeepSettings.defaults());

        assertThatThrownBy(() -> repository.save(UpkeepSettings.defaults()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }
}
