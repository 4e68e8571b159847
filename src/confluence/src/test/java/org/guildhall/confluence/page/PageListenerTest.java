package org.guildhall.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.confluence.fixture.Pages;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Role;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageListenerTest {

    private static final String SUMMARY =
            """
            <ac:structured-macro ac:name="guildhall-session-summary"><ac:parameter ac:name="ritual">case REVIEW</ac:parameter>\
            <ac:parameter ac:name="date">2026-07-30</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body>\
            </ac:structured-macro>""";

    private final GuildhallFixture core = new GuildhallFixture();
    private final PageManager manager = mock(PageManager.class);
    private final PageListener listener = new PageListener(new PublishedPages(
            new ConfluencePageDirectory(
                    new CurrentPages(manager, core.transactions), mock(ApplicationProperties.class)),
            core.artifacts,
            core.communities,
            core.rituals));
    private Community community;

    @BeforeEach
    void foundCommunity() {
        core.access.makePublic();
        core.pages.put(7, new SpaceKey("GUILD"), "Page 7", new UserKey("sam"), Instant.EPOCH);
        community =
                core.communityRepository.add(aCommunity().with("sam", Role.LEAD).draft());
    }

    @Test
    void registersPageWithMacro() {
        listener.created(created(Pages.page(7, "GUILD", SUMMARY)));

        assertThat(artifact()).map(Artifact::kind).contains(ArtifactKind.SESSION_SUMMARY);
        assertThat(artifact()).map(Artifact::owner).contains(new UserKey("sam"));
    }

    @Test
    void leavesPageWithoutMacroAlone() {
        listener.created(created(Pages.page(7, "GUILD", "<p>guildhall-session-summary</p>")));

        assertThat(artifact()).isEmpty();
    }

    @Test
    void saysThatTheRitualWasHeld() {
        Ritual ritual = core.ritualRepository.add(aRitual().of(community.id()).build());

        listener.created(created(Pages.page(7, "GUILD", SUMMARY)));

        assertThat(sessions(ritual))
                .singleElement()
                .extracting(Session::summary)
                .isEqualTo(Optional.of(new PageRef(7)));
    }

    @Test
    void movesTheSessionWhenTheDayIsCorrected() {
        Ritual ritual = core.ritualRepository.add(aRitual().of(community.id()).build());
        Page mistyped = Pages.page(7, "GUILD", SUMMARY);
        listener.created(created(mistyped));

        listener.updated(updated(Pages.page(7, "GUILD", SUMMARY.replace("2026-07-30", "2026-07-23")), mistyped));

        assertThat(sessions(ritual))
                .singleElement()
                .extracting(session -> session.originalStart().toString())
                .asString()
                .startsWith("2026-07-23");
    }

    @Test
    void keepsWhatSomebodyElseSaidOfTheDayThatWasCorrected() {
        Ritual ritual = core.ritualRepository.add(aRitual().of(community.id()).build());
        Page mistyped = Pages.page(7, "GUILD", SUMMARY);
        listener.created(created(mistyped));
        Session said = sessions(ritual).get(0);
        core.rituals.hold(Actor.of(new UserKey("sam")), ritual.id(), said.originalStart(), Optional.empty());

        listener.updated(updated(Pages.page(7, "GUILD", SUMMARY.replace("2026-07-30", "2026-07-23")), mistyped));

        assertThat(sessions(ritual)).hasSize(2);
    }

    @Test
    void leavesTheSessionAloneWhenTheSummaryIsSavedAgain() {
        Ritual ritual = core.ritualRepository.add(aRitual().of(community.id()).build());
        Page page = Pages.page(7, "GUILD", SUMMARY);
        listener.created(created(page));
        List<Session> before = sessions(ritual);

        listener.updated(updated(Pages.page(7, "GUILD", SUMMARY + "<p>more</p>"), page));

        assertThat(sessions(ritual)).isEqualTo(before);
    }

    @Test
    void withdrawsPageWhoseMacroWasTakenOut() {
        Page before = Pages.page(7, "GUILD", SUMMARY);
        listener.created(created(before));

        listener.updated(updated(Pages.page(7, "GUILD", "<p>nothing</p>"), before));

        assertThat(artifact()).isEmpty();
    }

    @Test
    void keepsPageThatWasRegisteredByHand() {
        Page page = Pages.page(7, "GUILD", "<p>by hand</p>");
        core.artifacts.published(core.pages.find(new PageRef(7)).orElseThrow(), ArtifactKind.CHECKLIST);

        listener.updated(updated(page, page));

        assertThat(artifact()).map(Artifact::kind).contains(ArtifactKind.CHECKLIST);
    }

    @Test
    void withdrawsPageInTheTrash() {
        Page page = Pages.page(7, "GUILD", SUMMARY);
        listener.created(created(page));
        PageTrashedEvent event = mock(PageTrashedEvent.class);
        when(event.getPage()).thenReturn(page);

        listener.trashed(event);

        assertThat(artifact()).isEmpty();
    }

    @Test
    void bringsBackWhatAPageWasThatIsRestored() {
        Page page = Pages.page(7, "GUILD", "<p>by hand</p>");
        core.artifacts.published(core.pages.find(new PageRef(7)).orElseThrow(), ArtifactKind.CHECKLIST);
        Artifact before = artifact().orElseThrow();
        PageTrashedEvent trashed = mock(PageTrashedEvent.class);
        PageRestoreEvent restored = mock(PageRestoreEvent.class);
        when(trashed.getPage()).thenReturn(page);
        when(restored.getPage()).thenReturn(page);

        listener.trashed(trashed);
        listener.restored(restored);

        assertThat(artifact()).map(Artifact::kind).contains(ArtifactKind.CHECKLIST);
        assertThat(artifact()).map(Artifact::nextReview).contains(before.nextReview());
    }

    @Test
    void keepsNothingOfAPageThatIsDeletedForGood() {
        Page page = Pages.page(7, "GUILD", "<p>by hand</p>");
        core.artifacts.published(core.pages.find(new PageRef(7)).orElseThrow(), ArtifactKind.CHECKLIST);
        PageTrashedEvent trashed = mock(PageTrashedEvent.class);
        PageRemoveEvent removed = mock(PageRemoveEvent.class);
        when(trashed.getPage()).thenReturn(page);
        when(removed.getPage()).thenReturn(page);

        listener.trashed(trashed);
        listener.removed(removed);

        assertThat(core.artifactRepository.unshelve(new PageRef(7))).isEmpty();
    }

    @Test
    void letsPageBeSavedWhateverIsWrongWithIt() {
        Page broken = Pages.page(7, "GUILD", "<p>" + SUMMARY);
        Page unreadable = mock(Page.class);
        when(unreadable.getBodyAsString()).thenThrow(new IllegalStateException("no body"));

        assertThatCode(() -> {
                    listener.created(created(broken));
                    listener.created(created(unreadable));
                })
                .doesNotThrowAnyException();
        assertThat(artifact()).isEmpty();
    }

    private List<Session> sessions(Ritual ritual) {
        return core.occurrenceRepository.sessions(
                List.of(ritual.id()), Instant.parse("2026-07-20T00:00:00Z"), Instant.parse("2026-07-31T00:00:00Z"));
    }

    private Optional<Artifact> artifact() {
        return core.artifactRepository.findByPage(new PageRef(7));
    }

    private static PageCreateEvent created(Page page) {
        PageCreateEvent event = mock(PageCreateEvent.class);
        when(event.getPage()).thenReturn(page);
        return event;
    }

    private static PageUpdateEvent updated(Page page, Page before) {
        PageUpdateEvent event = mock(PageUpdateEvent.class);
        when(event.getPage()).thenReturn(page);
        when(event.getOriginalPage()).thenReturn(before);
        return event;
    }
}
