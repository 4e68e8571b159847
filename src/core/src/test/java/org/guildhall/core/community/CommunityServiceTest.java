package org.guildhall.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.SAM;
import static org.guildhall.core.memory.GuildhallFixture.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.core.access.Actor;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.Test;

class CommunityServiceTest {

    private final GuildhallFixture guildhall = new GuildhallFixture();

    @Test
    void letsSpaceAdministratorFoundWithoutSiteAdministrator() {
        Community founded = guildhall.communities.found(SAM, aCommunity().draft());

        assertThat(guildhall.communities.findBySpace(actor("anybody"), new SpaceKey("GUILD")))
                .contains(founded);
    }

    @Test
    void refusesToFoundForWhoeverDoesNotAdministerTheSpace() {
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> guildhall.communities.found(actor("lea"), aCommunity().draft()));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> guildhall.communities.found(
                        Actor.anonymous(), aCommunity().draft()));
    }

    @Test
    void refusesSecondCommunityInASpace() {
        guildhall.communities.found(SAM, aCommunity().draft());

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> guildhall.communities.found(SAM, aCommunity().draft()));
    }

    @Test
    void refusesProjectThatJiraCannotHave() {
        CommunityDraft draft = new CommunityDraft(
                new SpaceKey("GUILD"),
                "Guild",
                "Purpose",
                Optional.of(new ProjectKey("lower case")),
                List.of(new Member(new UserKey("sam"), Set.of(Role.LEAD))));

        assertThatThrownBy(() -> guildhall.communities.found(SAM, draft))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("project.key", "project", "lower case")));
    }

    @Test
    void refusesCommunityWithoutNamePurposeOrLeadAndNamesThemAll() {
        CommunityDraft draft = aCommunity()
                .named(" ")
                .purpose("")
                .with("fritz", Role.FACILITATOR)
                .draft();

        assertThatThrownBy(() -> guildhall.communities.found(SAM, draft))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "purpose", "members"));
    }

    @Test
    void hidesCommunityOfASpaceThatTheReaderMayNotSee() {
        Community founded = guildhall.communities.found(SAM, aCommunity().draft());
        guildhall.access.hide(founded.space(), new UserKey("eve"));

        assertRefused(Refusal.Kind.NOT_FOUND, () -> guildhall.communities.get(actor("eve"), founded.id()));
        assertThat(guildhall.communities.findBySpace(actor("eve"), founded.space()))
                .isEmpty();
        assertThat(guildhall
                        .communities
                        .list(actor("eve"), SliceRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void letsLeadSpaceAndSiteAdministratorChangeIt() {
        Community founded = guildhall.communities.found(
                SAM, aCommunity().with("lea", Role.LEAD).draft());
        CommunityDraft renamed =
                aCommunity().named("Renamed").with("lea", Role.LEAD).draft();

        Community first = guildhall.communities.change(actor("lea"), founded.id(), renamed, founded.revision());
        Community second = guildhall.communities.change(SAM, founded.id(), renamed, first.revision());
        Community third = guildhall.communities.change(ADMIN, founded.id(), renamed, second.revision());

        assertThat(third.name()).isEqualTo("Renamed");
    }

    @Test
    void refusesChangeByFacilitatorMemberAndOthers() {
        Community founded = guildhall.communities.found(
                SAM,
                aCommunity()
                        .with("lea", Role.LEAD)
                        .with("fritz", Role.FACILITATOR)
                        .with("mia")
                        .draft());
        CommunityDraft draft = aCommunity().draft();

        for (String user : new String[] {"fritz", "mia", "otto"}) {
            assertRefused(
                    Refusal.Kind.FORBIDDEN, () -> guildhall.communities.change(actor(user), founded.id(), draft, 1));
        }
        assertRefused(
                Refusal.Kind.NOT_FOUND, () -> guildhall.communities.change(Actor.anonymous(), founded.id(), draft, 1));
        guildhall.access.makePublic();
        assertRefused(
                Refusal.Kind.FORBIDDEN, () -> guildhall.communities.change(Actor.anonymous(), founded.id(), draft, 1));
    }

    @Test
    void refusesChangeOfWhatSomebodyElseChangedMeanwhile() {
        Community founded = guildhall.communities.found(SAM, aCommunity().draft());
        guildhall.communities.change(
                SAM, founded.id(), aCommunity().named("Theirs").draft(), founded.revision());

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> guildhall.communities.change(
                        SAM, founded.id(), aCommunity().named("Mine").draft(), founded.revision()));
        assertThat(guildhall.communities.get(SAM, founded.id()).name()).isEqualTo("Theirs");
    }

    @Test
    void goesOnAfterASliceOfWhichNothingIsVisible() {
        guildhall.communityRepository.add(aCommunity().in("SECRET").draft());
        Community visible =
                guildhall.communityRepository.add(aCommunity().in("OPEN").draft());
        guildhall.access.hide(new SpaceKey("SECRET"));

        Slice<Community> first = guildhall.communities.list(SAM, new SliceRequest(0, 1));
        Slice<Community> second =
                guildhall.communities.list(SAM, new SliceRequest(first.next().orElseThrow(), 1));

        assertThat(first.items()).isEmpty();
        assertThat(second.items()).containsExactly(visible);
        assertThat(second.next()).isEmpty();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
