package org.guildhall.host.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.storage.StorageSyntaxException;
import org.junit.jupiter.api.Test;

class WikiTest {

    private final TestHost host = host();
    private final Wiki wiki = host.wiki();

    /** Where it runs; other databases override it. */
    TestHost host() {
        return new TestHost();
    }

    @Test
    void keepsEveryVersionWithItsAuthorAndMessage() {
        WikiPage page = host.page("Review", "<p>1</p>");

        wiki.update(page.id(), 1, new PageDraft("DATA", Optional.empty(), "Review", "<p>2</p>", "typo", true), "ben");

        assertThat(wiki.pages().versions(page.id()))
                .extracting(PageVersion::number, PageVersion::body, PageVersion::author, PageVersion::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "<p>2</p>", "ben", "typo"),
                        org.assertj.core.groups.Tuple.tuple(1, "<p>1</p>", "anna", ""));
    }

    @Test
    void refusesAnUpdateOfAnOlderVersion() {
        WikiPage page = host.page("Review", "<p>1</p>");
        PageDraft draft = PageDraft.of("DATA", Optional.empty(), "Review", "<p>2</p>");
        wiki.update(page.id(), 1, draft, "ben");

        ContentProblem refusal =
                catchThrowableOfType(ContentProblem.class, () -> wiki.update(page.id(), 1, draft, "anna"));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(wiki.pages().versions(page.id())).hasSize(2);
    }

    @Test
    void refusesATitleThatIsTakenWhateverItsCase() {
        host.page("Data leakage", "<p/>");

        assertThatThrownBy(() -> host.page("DATA Leakage", "<p/>")).hasMessageContaining("already exists");
    }

    @Test
    void refusesATitleThatSomebodyElseTookAfterTheLookWhetherItIsFree() {
        ContentProblem refusal = RequestCache.answering(() -> {
            wiki.pages().byTitle("DATA", "Data leakage");
            meanwhile(() -> host.page("Data leakage", "<p/>"));
            return catchThrowableOfType(ContentProblem.class, () -> host.page("DATA leakage", "<p/>"));
        });

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.reason()).contains("A page already exists with the title DATA leakage in the space");
    }

    @Test
    void refusesToRestoreAPageWhoseTitleSomebodyElseTookMeanwhile() {
        WikiPage page = host.page("Review", "<p/>");
        wiki.trash(page.id());

        ContentProblem refusal = RequestCache.answering(() -> {
            wiki.pages().byTitle("DATA", "Review");
            meanwhile(() -> host.page("Review", "<p/>"));
            return catchThrowableOfType(ContentProblem.class, () -> wiki.restore(page.id()));
        });

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(wiki.pages().byId(page.id()).orElseThrow().trashed()).isTrue();
    }

    @Test
    void refusesASpaceKeyThatSomebodyElseTookMeanwhile() {
        ContentProblem refusal = RequestCache.answering(() -> {
            wiki.spaces().byKey("RACE");
            meanwhile(() -> wiki.createSpace("RACE", "First", "", "anna", List.of()));
            return catchThrowableOfType(
                    ContentProblem.class, () -> wiki.createSpace("RACE", "Second", "", "ben", List.of()));
        });

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(wiki.spaces().byKey("RACE").orElseThrow().name()).isEqualTo("First");
    }

    /** Does it as somebody else's request. */
    private static void meanwhile(Runnable step) {
        CompletableFuture.runAsync(step).join();
    }

    @Test
    void refusesStorageThatIsNotWellFormed() {
        assertThatThrownBy(() -> host.page("Broken", "<p>")).isInstanceOf(StorageSyntaxException.class);

        assertThat(wiki.pages().byTitle("DATA", "Broken")).isEmpty();
    }

    @Test
    void keepsNoSpaceWhoseHomePageCouldNotBeMade() {
        String tooLong = "x".repeat(300);

        assertThatThrownBy(() -> wiki.createSpace("HALF", "Half", "", tooLong, List.of()))
                .isInstanceOf(RuntimeException.class);

        assertThat(wiki.spaces().byKey("HALF")).isEmpty();
    }

    @Test
    void publishesEventsAfterCommit() {
        WikiPage page = host.page("Review", "<p>1</p>");
        wiki.update(page.id(), 1, PageDraft.of("DATA", Optional.empty(), "Review 2", "<p>2</p>"), "ben");
        wiki.trash(page.id());

        assertThat(host.events)
                .extracting(Object::getClass)
                .containsExactly(PageCreateEvent.class, PageUpdateEvent.class, PageTrashedEvent.class);
        assertThat(((PageUpdateEvent) host.events.get(1)).getOriginalPage().getTitle())
                .isEqualTo("Review");
    }

    @Test
    void liftsChildrenWhenTheirParentIsTrashed() {
        WikiPage top = host.page("Top", "<p/>");
        WikiPage middle = host.below(top, "Middle");
        WikiPage leaf = host.below(middle, "Leaf");

        wiki.trash(middle.id());

        assertThat(wiki.pages().byId(leaf.id()).orElseThrow().ancestors()).containsExactly(top.id());
        assertThat(wiki.pages().byTitle("DATA", "Middle")).isEmpty();
    }

    @Test
    void bringsPagesBackFromTheTrash() {
        WikiPage page = host.page("Review", "<p/>");
        wiki.trash(page.id());

        wiki.restore(page.id());

        assertThat(wiki.pages().byTitle("DATA", "review")).isPresent();
    }

    @Test
    void bringsAPageBackBelowTheNearestPageThatIsStillThere() {
        WikiPage top = host.page("Top", "<p/>");
        WikiPage middle = host.below(top, "Middle");
        WikiPage leaf = host.below(middle, "Leaf");
        wiki.trash(leaf.id());
        wiki.trash(middle.id());

        WikiPage restored = wiki.restore(leaf.id());

        assertThat(restored.ancestors()).containsExactly(top.id());
        assertThat(wiki.pages().children(top.id())).extracting(WikiPage::id).containsExactly(leaf.id());
    }

    @Test
    void movesAPageWithTheVersionThatNamesAnotherParent() {
        WikiPage top = host.page("Top", "<p/>");
        WikiPage page = host.page("Middle", "<p/>");

        WikiPage after =
                wiki.update(page.id(), 1, PageDraft.of("DATA", Optional.of(top.id()), "Middle", "<p>2</p>"), "ben");

        assertThat(after.ancestors()).containsExactly(top.id());
        assertThat(host.events).extracting(Object::getClass).endsWith(PageUpdateEvent.class, PageMoveEvent.class);
    }

    @Test
    void savesNoVersionThatNamesAParentBelowThePageItself() {
        WikiPage page = host.page("Top", "<p>1</p>");
        WikiPage leaf = host.below(page, "Leaf");
        PageDraft draft = PageDraft.of("DATA", Optional.of(leaf.id()), "Top", "<p>2</p>");

        assertThatThrownBy(() -> wiki.update(page.id(), 1, draft, "ben"))
                .hasMessage("A page cannot be moved below itself");

        assertThat(wiki.pages().byId(page.id()).orElseThrow().body()).isEqualTo("<p>1</p>");
    }

    @Test
    void movesPagesWithAllBelowThem() {
        WikiPage top = host.page("Top", "<p/>");
        WikiPage middle = host.page("Middle", "<p/>");
        WikiPage leaf = host.below(middle, "Leaf");

        wiki.move(middle.id(), top.id());

        assertThat(wiki.pages().byId(leaf.id()).orElseThrow().ancestors()).containsExactly(top.id(), middle.id());
    }

    @Test
    void findsPagesByLabelSpaceAndTitle() {
        WikiPage page = host.page("Data 100% leakage", "<p/>");
        host.page("Other", "<p/>");
        wiki.labels().add(page.id(), "Anti-Pattern");
        PageSearch.Query query = new PageSearch.Query(
                Optional.of("data"),
                List.of("anti-pattern"),
                List.of(),
                List.of("100%"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());

        List<WikiPage> found = wiki.search().find(query);

        assertThat(found).extracting(WikiPage::id).containsExactly(page.id());
    }

    @Test
    void refusesLabelsWithSpaces() {
        WikiPage page = host.page("Review", "<p/>");

        assertThatThrownBy(() -> wiki.labels().add(page.id(), "two words")).hasMessageContaining("cannot be a label");
    }
}
