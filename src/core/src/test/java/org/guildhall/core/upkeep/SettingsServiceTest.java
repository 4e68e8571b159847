package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.SAM;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsServiceTest {

    private final GuildhallFixture guildhall = new GuildhallFixture();

    @Test
    void showsAndChangesNothingForWhoeverDoesNotAdministerTheSite() {
        for (Actor actor : new Actor[] {SAM, Actor.anonymous()}) {
            assertThatThrownBy(() -> guildhall.settings.get(actor)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> guildhall.settings.change(actor, UpkeepSettings.defaults()))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void keepsWhatTheAdministratorSets() {
        UpkeepSettings changed = guildhall.settings.change(ADMIN, settings(14, 5, "OPS_2"));

        assertThat(guildhall.settings.get(ADMIN)).isEqualTo(changed);
        assertThat(changed.days(ArtifactKind.CHECKLIST)).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3651})
    void refusesDaysOutOfRangeAndNamesTheKind(int days) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> guildhall.settings.change(ADMIN, settings(days, 3, "OPS")));

        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("daysUntilStale.CHECKLIST");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3650})
    void takesDaysAtTheEdges(int days) {
        assertThat(guildhall.settings.change(ADMIN, settings(days, 3, "OPS")).days(ArtifactKind.CHECKLIST))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "O", "1OPS", "OPS-1", "OPS\n"})
    void refusesWhatIsNoProjectKey(String key) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> guildhall.settings.change(ADMIN, settings(14, 3, key)));

        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("project.key");
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> guildhall.settings.change(ADMIN, settings(0, 53, "ops")));

        assertThat(refusal.problems())
                .extracting(Problem::field)
                .containsExactly("daysUntilStale.CHECKLIST", "cancelledInARow", "project");
    }

    @Test
    void refusesChangeOfWhatSomebodyElseChangedMeanwhile() {
        guildhall.settings.change(ADMIN, settings(14, 3, "OPS"));

        assertThatThrownBy(() -> guildhall.settings.change(ADMIN, settings(15, 3, "OPS")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    private static UpkeepSettings settings(int checklistDays, int inARow, String project) {
        return new UpkeepSettings(
                true,
                Map.of(ArtifactKind.CHECKLIST, checklistDays),
                inARow,
                Set.of(Recipient.LEAD),
                Optional.of(new ProjectKey(project)),
                0);
    }
}
