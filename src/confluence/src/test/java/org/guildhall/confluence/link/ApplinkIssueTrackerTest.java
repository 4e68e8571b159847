package org.guildhall.confluence.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.confluence.fixture.Pages;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.followup.IssueDraft;
import org.guildhall.core.followup.IssueKind;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.followup.TrackerException.Reason;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.hostapi.fixture.BundleTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplinkIssueTrackerTest {

    private static final IssueKey ISSUE = new IssueKey("GUILD-1");
    private static final String NOTHING = "{\"issues\":[]}";
    private static final String FOUND = "{\"issues\":[{\"id\":\"1\",\"key\":\"GUILD-1\",\"fields\":{\"status\":"
            + "{\"name\":\"Doing\",\"statusCategory\":{\"key\":\"indeterminate\"}}}}]}";

    private final FakeJira jira = new FakeJira();
    private final ApplinkIssueTracker tracker = new ApplinkIssueTracker(
            jira.links(),
            users(),
            BundleTexts.of("confluence", Locale.ENGLISH),
            Pages.wikiAt("http://wiki"),
            siteIn("America/Los_Angeles"));

    ApplinkIssueTrackerTest() throws IOException {
        jira.answers("POST issue", 201, "{\"id\":\"1\",\"key\":\"GUILD-1\"}")
                .answers("PUT issue/GUILD-1/properties/guildhall", 201, "")
                .answers("POST issue/GUILD-1/remotelink", 201, "{\"id\":1}")
                .answers("POST search", 200, NOTHING);
    }

    @AfterEach
    void stopJira() {
        jira.close();
    }

    @Test
    void raisesIssueWithLabelAndSaysWhereItCameFrom() throws TrackerException {
        IssueKey key = tracker.raise(draft(), Actor.anonymous());

        assertThat(key).isEqualTo(ISSUE);
        assertThat(jira.requests)
                .containsExactly(
                        "POST search",
                        "POST issue",
                        "PUT issue/GUILD-1/properties/guildhall",
                        "POST issue/GUILD-1/remotelink");
        assertThat(jira.bodies.get(1))
                .contains("\"issuetype\":{\"name\":\"Learning follow-up\"}", IssueJson.label("marker"))
                .contains("Check \\\"quotes\\\" {code}")
                .contains("bq. When I \\\\*split\\\\*");
        assertThat(jira.bodies.get(3)).contains("\"globalId\":\"guildhall:marker\"", "\"url\":\"http://wiki/7\"");
    }

    @Test
    void issueOfStalePageSaysThatItIsAboutThePage() throws TrackerException {
        IssueDraft learned = draft();
        IssueDraft stale = new IssueDraft(
                learned.project(),
                IssueKind.STALE_ARTIFACT,
                "marker",
                learned.community(),
                "House rules",
                Map.of("since", "2026-11-15T00:00:00Z"),
                learned.origin());

        tracker.raise(stale, Actor.anonymous());

        assertThat(jira.bodies.get(1)).contains("Page: [A").doesNotContain("Learned in");
        assertThat(jira.bodies.get(3)).contains("\"relationship\":\"is about\"");
    }

    @Test
    void issueLeadsToPageOfCommunity() throws TrackerException {
        String address = "http://wiki/plugins/servlet/guildhall/communities/"
                + draft().community().id().value();

        tracker.raise(draft(), Actor.anonymous());

        assertThat(jira.bodies.get(1)).contains("|" + address + "]");
        assertThat(jira.bodies.get(2)).contains("\"communityUrl\":\"" + address + "\"");
    }

    @Test
    void completesIssueThatWasRaisedBefore() throws TrackerException {
        jira.answers("POST search", 200, FOUND);

        assertThat(tracker.raise(draft(), Actor.anonymous())).isEqualTo(ISSUE);
        assertThat(jira.requests)
                .doesNotContain("POST issue")
                .contains("PUT issue/GUILD-1/properties/guildhall", "POST issue/GUILD-1/remotelink");
    }

    @Test
    void findsIssueThatWasRaisedBefore() throws TrackerException {
        assertThat(tracker.raised("marker", Actor.anonymous())).isEmpty();

        jira.answers("POST search", 200, FOUND);

        assertThat(tracker.raised("marker", Actor.anonymous())).contains(ISSUE);
        assertThat(jira.bodies.get(1)).contains(IssueJson.label("marker"));
        assertThat(jira.requests).containsOnly("POST search");
    }

    @Test
    void keepsIssueWhoseLinkIsRefused() throws TrackerException {
        jira.answers("POST issue/GUILD-1/remotelink", 403, "{\"errorMessages\":[\"No permission to link issues\"]}");

        assertThat(tracker.raise(draft(), Actor.anonymous())).isEqualTo(ISSUE);
    }

    @Test
    void passesOnWhatJiraSaysWhenItRefuses() {
        jira.answers("POST issue", 400, "{\"errorMessages\":[],\"errors\":{\"issuetype\":\"not on the scheme\"}}");

        TrackerException refused =
                catchThrowableOfType(TrackerException.class, () -> tracker.raise(draft(), Actor.anonymous()));

        assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
        assertThat(refused.detail()).isEqualTo("issuetype: not on the scheme");
    }

    @Test
    void callsFailingJiraUnreachable() {
        jira.answers("POST search", 503, "<html>down</html>");
        assertReason(Reason.UNREACHABLE);

        jira.answers("POST search", 200, "<html>a proxy</html>");
        assertReason(Reason.UNREACHABLE);

        jira.refusesConnections = true;
        assertReason(Reason.UNREACHABLE);
    }

    @Test
    void tellsWhereToAuthoriseGuildhall() {
        jira.answers("POST search", 401, "");

        assertThatThrownBy(() -> tracker.raise(draft(), Actor.anonymous()))
                .isInstanceOfSatisfying(TrackerException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.AUTHORISATION_NEEDED);
                    assertThat(e.detail()).isEqualTo("http://jira.example/authorise");
                });
    }

    @Test
    void doesNotSayTheSameTwice() throws TrackerException {
        IssueRemark remark =
                new IssueRemark(IssueRemark.Kind.REVIEWED, "Sam", Instant.parse("2026-08-03T08:00:00Z"), "TRIED_IT");
        String said = "Sam has reviewed the page on 2026-08-03: tried it.";
        jira.answers("GET issue/GUILD-1/comment", 200, "{\"comments\":[]}")
                .answers("POST issue/GUILD-1/comment", 201, "{}");

        tracker.comment(ISSUE, remark, Actor.anonymous());
        jira.answers("GET issue/GUILD-1/comment", 200, "{\"comments\":[{\"body\":\"" + said + "\"}]}");
        tracker.comment(ISSUE, remark, Actor.anonymous());

        assertThat(jira.requests).containsOnlyOnce("POST issue/GUILD-1/comment");
        assertThat(jira.bodies).contains("{\"body\":\"" + said + "\"}");
    }

    @Test
    void namesTheDayOfTheSite() throws TrackerException {
        jira.answers("GET issue/GUILD-1/comment", 200, "{\"comments\":[]}")
                .answers("POST issue/GUILD-1/comment", 201, "{}");
        Instant eveningInLosAngeles = Instant.parse("2026-08-04T01:30:00Z");

        tracker.comment(
                ISSUE,
                new IssueRemark(IssueRemark.Kind.REVIEWED, "Sam", eveningInLosAngeles, "TRIED_IT"),
                Actor.anonymous());

        assertThat(jira.bodies).last().asString().contains("on 2026-08-03");
    }

    @Test
    void asksForAllStatusesAtOnce() throws TrackerException {
        jira.answers("POST search", 200, FOUND);

        Map<IssueKey, IssueStatus> statuses = statuses(Actor.of(new UserKey("sam")));

        assertThat(jira.requests).containsExactly("POST search");
        assertThat(statuses)
                .containsOnly(Map.entry(
                        ISSUE,
                        new IssueStatus(
                                ISSUE,
                                "Doing",
                                IssueStatus.Category.IN_PROGRESS,
                                "http://jira.example/browse/GUILD-1")));
    }

    @Test
    void tellsNoStatusToSomebodyNotLoggedIn() throws TrackerException {
        jira.answers("POST search", 200, FOUND);

        assertThat(statuses(Actor.anonymous())).isEmpty();
        assertThat(jira.requests).isEmpty();
    }

    private static TimeZoneManager siteIn(String zone) {
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getDefaultTimeZone()).thenReturn(TimeZone.getTimeZone(zone));
        return zones;
    }

    private Map<IssueKey, IssueStatus> statuses(Actor reader) throws TrackerException {
        return tracker.statuses(List.of(ISSUE, new IssueKey("GUILD-2")), reader);
    }

    private static ConfluenceUsers users() {
        ConfluenceUsers users = mock(ConfluenceUsers.class);
        when(users.as(any(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        return users;
    }

    private void assertReason(Reason reason) {
        assertThatThrownBy(() -> tracker.raise(draft(), Actor.anonymous()))
                .isInstanceOfSatisfying(
                        TrackerException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static IssueDraft draft() {
        return new IssueDraft(
                new ProjectKey("GUILD"),
                IssueKind.LEARNING_FOLLOW_UP,
                "marker",
                aCommunity().build(),
                "Check \"quotes\"\n{code}",
                Map.of("ifThen", "When I *split*"),
                Optional.of(new PageSummary(
                        new PageRef(7),
                        new SpaceKey("GUILD"),
                        "A [page] | with marks",
                        "http://wiki/7",
                        new UserKey("sam"),
                        Instant.EPOCH)));
    }
}
