package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.FollowUpId;
import org.guildhall.core.followup.FollowUpRepository;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every follow-up repository does. */
public abstract class FollowUpRepositoryContract {

    private static final CommunityId COMMUNITY = new CommunityId(1);

    private FollowUpRepository repository;

    /** An empty repository. */
    protected abstract FollowUpRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAdded() {
        FollowUp added = repository.add(followUp("a", 1));

        assertThat(repository.find(added.id())).contains(added);
        assertThat(repository.findByKey("a")).contains(added);
    }

    @Test
    void findsNothingForUnknownIdOrKey() {
        assertThat(repository.find(new FollowUpId(4711))).isEmpty();
        assertThat(repository.findByKey("never")).isEmpty();
    }

    @Test
    void refusesSecondFollowUpWithTheSameKey() {
        repository.add(followUp("a", 1));

        assertThatThrownBy(() -> repository.add(followUp("a", 2)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void listsFollowUpsOfPage() {
        FollowUp first = repository.add(followUp("a", 1));
        repository.add(followUp("b", 2));
        FollowUp second = repository.add(followUp("c", 1));

        assertThat(repository.ofPage(new PageRef(1))).containsExactly(first, second);
    }

    @Test
    void listsFollowUpsOfCommunityFromTheGivenKeyOn() {
        FollowUp first = repository.add(followUp("a", 1));
        FollowUp second = repository.add(followUp("b", 1));
        FollowUp third = repository.add(followUp("c", 1));
        repository.add(followUp("d", 1));

        List<FollowUp> listed =
                repository.ofCommunity(COMMUNITY, new SliceRequest(first.id().value(), 1));

        assertThat(listed).containsExactly(second, third);
        assertThat(repository.ofCommunity(new CommunityId(2), SliceRequest.first()))
                .isEmpty();
    }

    @Test
    void savesIssue() {
        FollowUp added = repository.add(followUp("a", 1));
        FollowUp tracked = added.trackedAs(new IssueKey("GUILD-7"));

        repository.save(tracked);

        assertThat(repository.find(added.id())).contains(tracked);
    }

    private static FollowUp followUp(String key, long page) {
        return new FollowUp(
                new FollowUpId(99),
                COMMUNITY,
                new PageRef(page),
                key,
                "Try the checklist",
                "",
                new UserKey("mia"),
                Instant.parse("2026-08-27T12:00:00Z"),
                Optional.empty());
    }
}
