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
            withdrawn(page);
        } else {
            published(page);
        }
    }

    void withdrawn(Page page) {
        artifacts.withdraw(new PageRef(page.getId()));
    }

    private void held(Page page, PageSummary summary, SessionSummaryForm form) {
        ConfluenceUser modifier = page.getLastModifier();
        UserKey author = modifier == null ? summary.creator() : ConfluenceUsers.keyOf(modifier);
        form.date().ifPresent(day -> ritual(author, summary, form.ritual())
                .ifPresent(ritual -> rituals.summarised(author, ritual, new SummaryOfSession(summary.page(), day))));
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
