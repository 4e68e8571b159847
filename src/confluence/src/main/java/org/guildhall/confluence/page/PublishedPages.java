package org.guildhall.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.confluence.macro.SessionSummaryForm;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.ArtifactService;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.core.ritual.SummaryOfSession;

/** Keeps the community's artifacts as the macros of its pages have it. */
public final class PublishedPages {

    private final ConfluencePageDirectory directory;
    private final ArtifactService artifacts;
    private final CommunityService communities;
    private final RitualService rituals;

    /** Tells those services. */
    public PublishedPages(
            ConfluencePageDirectory directory,
            ArtifactService artifacts,
            CommunityService communities,
            RitualService rituals) {
        this.directory = directory;
        this.artifacts = artifacts;
        this.communities = communities;
        this.rituals = rituals;
    }

    /** A page was published: with a macro of ours it is an artifact, and a session summary says what was held. */
    void published(Page page) throws XMLStreamException {
        Optional<PublishedMacro> macro = StorageScan.find(body(page));
        if (macro.isPresent()) {
            PageSummary summary = directory.summary(page);
            if (artifacts.published(summary, macro.get().kind()).isPresent()) {
                macro.get().summary().ifPresent(form -> held(page, summary, form));
            }
        }
    }

    /**
     * A page was changed. It is withdrawn only when the version before had a macro and this one has none: pages that
     * somebody registered by hand never had one.
     */
    void changed(Page page, AbstractPage before) throws XMLStreamException {
        boolean isOne = StorageScan.find(body(page)).isPresent();
        if (!isOne && before != null && StorageScan.find(body(before)).isPresent()) {
            artifacts.withdraw(new PageRef(page.getId()));
        } else {
            published(page);
            if (before != null) {
                correct(page, before);
            }
        }
    }

    /* Whoever typed the wrong day or ritual mends it by typing the right one. */
    private void correct(Page page, AbstractPage before) throws XMLStreamException {
        Optional<SessionSummaryForm> told = StorageScan.find(body(before)).flatMap(PublishedMacro::summary);
        Optional<SessionSummaryForm> tells = StorageScan.find(body(page)).flatMap(PublishedMacro::summary);
        if (told.isPresent() && !sameSession(told.get(), tells)) {
            PageSummary summary = directory.summary(page);
            told.get().date().ifPresent(day -> ritual(
                            author(page, summary), summary, told.get().ritual())
                    .ifPresent(ritual -> rituals.corrected(ritual, new SummaryOfSession(summary.page(), day))));
        }
    }

    private static boolean sameSession(SessionSummaryForm told, Optional<SessionSummaryForm> tells) {
        return tells.filter(t -> t.date().equals(told.date())
                        && t.ritual().strip().equalsIgnoreCase(told.ritual().strip()))
                .isPresent();
    }

    /** A page belongs to another space now: what it was there it is no longer. */
    void movedAway(Page page) {
        artifacts.withdraw(new PageRef(page.getId()));
    }

    void trashed(Page page) {
        artifacts.trashed(new PageRef(page.getId()));
    }

    void removed(Page page) {
        artifacts.deleted(new PageRef(page.getId()));
    }

    void restored(Page page) throws XMLStreamException {
        artifacts.restored(directory.summary(page));
        published(page);
    }

    private void held(Page page, PageSummary summary, SessionSummaryForm form) {
        UserKey author = author(page, summary);
        form.date().ifPresent(day -> ritual(author, summary, form.ritual())
                .ifPresent(ritual -> rituals.summarised(author, ritual, new SummaryOfSession(summary.page(), day))));
    }

    private static UserKey author(Page page, PageSummary summary) {
        ConfluenceUser modifier = page.getLastModifier();
        return modifier == null ? summary.creator() : ConfluenceUsers.keyOf(modifier);
    }

    private Optional<Ritual> ritual(UserKey author, PageSummary summary, String title) {
        Actor actor = Actor.of(author);
        return communities
                .findBySpace(actor, summary.space())
                .flatMap(community -> rituals.ofCommunity(actor, community.id()).stream()
                        .filter(ritual -> ritual.title().strip().equalsIgnoreCase(title))
                        .findFirst());
    }

    private static String body(AbstractPage page) {
        String body = page.getBodyAsString();
        return body == null ? "" : body;
    }
}
