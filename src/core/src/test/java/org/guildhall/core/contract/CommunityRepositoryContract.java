package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import java.util.List;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.community.Member;
import org.guildhall.core.community.Role;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.SpaceKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every community repository does. */
public abstract class CommunityRepositoryContract {

    private CommunityRepository repository;

    /** An empty repository. */
    protected abstract CommunityRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAdded() {
        Community added = repository.add(aCommunity()
                .named("Ärzte & <Pflege>")
                .with("lea", Role.LEAD, Role.MENTOR)
                .with("fritz", Role.FACILITATOR)
                .with("mia")
                .draft());

        assertThat(added.revision()).isEqualTo(1);
        assertSame(repository.find(added.id()).orElseThrow(), added);
        assertThat(added.members()).extracting(Member::user).hasSize(3);
    }

    @Test
    void findsCommunityWithoutProject() {
        Community added = repository.add(aCommunity().withoutProject().draft());

        assertThat(repository.find(added.id()).orElseThrow().project()).isEmpty();
    }

    @Test
    void findsNothingForUnknownIdOrSpace() {
        assertThat(repository.find(new CommunityId(4711))).isEmpty();
        assertThat(repository.findBySpace(new SpaceKey("NONE"))).isEmpty();
    }

    @Test
    void findsBySpace() {
        repository.add(aCommunity().in("OTHER").draft());
        Community added = repository.add(aCommunity().in("GUILD").draft());

        assertThat(repository.findBySpace(new SpaceKey("GUILD")).orElseThrow().id())
                .isEqualTo(added.id());
    }

    @Test
    void findsSeveralAtOnceAndLeavesUnknownOut() {
        Community first =
                repository.add(aCommunity().in("A").with("ann", Role.LEAD).draft());
        Community second =
                repository.add(aCommunity().in("B").with("bob", Role.LEAD).draft());

        var found = repository.findAll(List.of(first.id(), second.id(), new CommunityId(4711)));

        assertThat(found.keySet()).containsExactlyInAnyOrder(first.id(), second.id());
        assertSame(found.get(second.id()), second);
    }

    @Test
    void findsNothingForNoIds() {
        assertThat(repository.findAll(List.of())).isEmpty();
    }

    @Test
    void listsOneMoreThanTheLimitFromTheGivenKeyOn() {
        Community first = repository.add(aCommunity().in("A").draft());
        Community second = repository.add(aCommunity().in("B").draft());
        Community third = repository.add(aCommunity().in("C").draft());
        repository.add(aCommunity().in("D").draft());

        List<Community> listed = repository.list(new SliceRequest(first.id().value(), 1));

        assertThat(listed).extracting(Community::id).containsExactly(second.id(), third.id());
    }

    @Test
    void savesMembersAndCountsRevisionUp() {
        Community added = repository.add(
                aCommunity().with("lea", Role.LEAD).with("gone", Role.MENTOR).draft());
        Community changed = new Community(
                added.id(),
                added.space(),
                "Renamed",
                added.purpose(),
                added.project(),
                aCommunity()
                        .with("lea", Role.LEAD, Role.CURATOR)
                        .with("new")
                        .draft()
                        .members(),
                added.revision());

        Community saved = repository.save(changed);

        assertThat(saved.revision()).isEqualTo(2);
        assertThat(saved.name()).isEqualTo("Renamed");
        assertSame(repository.find(added.id()).orElseThrow(), saved);
        assertThat(saved.members()).containsExactlyInAnyOrderElementsOf(changed.members());
    }

    @Test
    void refusesToSaveOverAnotherRevision() {
        Community added = repository.add(aCommunity().draft());
        repository.save(added);

        assertThatThrownBy(() -> repository.save(added))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void refusesSecondCommunityInASpace() {
        repository.add(aCommunity().in("GUILD").draft());

        assertThatThrownBy(() -> repository.add(aCommunity().in("GUILD").draft()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    private static void assertSame(Community actual, Community expected) {
        assertThat(actual).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(expected);
    }
}
