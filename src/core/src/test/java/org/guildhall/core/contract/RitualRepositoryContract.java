package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import java.time.DayOfWeek;
import java.util.List;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.memory.Times;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.RitualRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ritual repository does. */
public abstract class RitualRepositoryContract {

    private static final CommunityId OTHER = new CommunityId(2);

    private RitualRepository repository;

    /** An empty repository. */
    protected abstract RitualRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAdded() {
        Ritual added = repository.add(aRitual()
                .titled("Fallbesprechung „Löwe“")
                .format(RitualFormat.EDGE_CASE_LAB)
                .fourWeekly(DayOfWeek.WEDNESDAY)
                .at("09:30")
                .in(Times.NEW_YORK)
                .minutes(25)
                .build());

        assertThat(added.revision()).isEqualTo(1);
        assertThat(repository.find(added.id())).contains(added);
    }

    @Test
    void findsRitualThatHappensOnce() {
        Ritual added = repository.add(aRitual().once().retired().build());

        assertThat(repository.find(added.id())).contains(added);
    }

    @Test
    void ignoresGivenIdWhenAdding() {
        Ritual first = repository.add(aRitual().id(99).build());
        Ritual second = repository.add(aRitual().id(99).build());

        assertThat(first.id()).isNotEqualTo(second.id());
    }

    @Test
    void findsNothingForUnknownId() {
        assertThat(repository.find(new RitualId(4711))).isEmpty();
    }

    @Test
    void findsSeveralAtOnceAndLeavesUnknownOut() {
        Ritual first = repository.add(aRitual().build());
        Ritual second = repository.add(aRitual().build());

        var found = repository.findAll(List.of(first.id(), second.id(), new RitualId(4711)));

        assertThat(found).containsOnlyKeys(first.id(), second.id()).containsValues(first, second);
    }

    @Test
    void listsRitualsOfCommunityByIdWithRetiredOnes() {
        Ritual first = repository.add(aRitual().retired().build());
        repository.add(aRitual().of(OTHER).build());
        Ritual second = repository.add(aRitual().build());

        assertThat(repository.ofCommunity(new CommunityId(1))).containsExactly(first, second);
    }

    @Test
    void savesAndCountsRevisionUp() {
        Ritual added = repository.add(aRitual().build());

        Ritual saved = repository.save(new Ritual(
                added.id(),
                added.community(),
                "Renamed",
                RitualFormat.DEMO,
                aRitual().once().schedule(),
                false,
                added.revision()));

        assertThat(saved.revision()).isEqualTo(2);
        assertThat(repository.find(added.id())).contains(saved);
        assertThat(saved.title()).isEqualTo("Renamed");
    }

    @Test
    void refusesToSaveOverAnotherRevision() {
        Ritual added = repository.add(aRitual().build());
        repository.save(added);

        assertThatThrownBy(() -> repository.save(added))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }
}
