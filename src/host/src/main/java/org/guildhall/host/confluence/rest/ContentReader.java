package org.guildhall.host.confluence.rest;

import java.util.Optional;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** Finds content that the sender may see; what they may not see does not exist for them. */
final class ContentReader {

    private final Confluence confluence;

    ContentReader(Confluence confluence) {
        this.confluence = confluence;
    }

    WikiPage page(String id) {
        return number(id)
                .flatMap(confluence.wiki().pages()::byId)
                .filter(page -> !page.trashed() && confluence.wiki().access().canView(CurrentUser.get(), page))
                .orElseThrow(() -> ContentProblem.notFound("No content found with id: ContentId{id=" + id + "}"));
    }

    WikiPage editable(String id) {
        WikiPage page = page(id);
        if (!confluence.wiki().access().canEdit(CurrentUser.get(), page)) {
            throw ContentProblem.forbidden("You are not permitted to change the content with id " + id);
        }
        return page;
    }

    WikiSpace space(String key) {
        return confluence
                .wiki()
                .spaces()
                .byKey(key)
                .filter(space -> confluence.wiki().access().canView(CurrentUser.get(), space.id()))
                .orElseThrow(() -> ContentProblem.notFound("No space found with key : " + key));
    }

    WikiSpace writable(String key) {
        WikiSpace space = space(key);
        if (!confluence.wiki().access().canCreate(CurrentUser.get(), space.id())) {
            throw ContentProblem.forbidden("You are not permitted to create content in the space " + key);
        }
        return space;
    }

    static String sender() {
        return CurrentUser.get()
                .map(HostUser::key)
                .orElseThrow(() -> ContentProblem.forbidden("Log in to change content"));
    }

    static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
