package org.guildhall.host.confluence.content;

import java.util.Optional;
import org.guildhall.host.confluence.storage.StorageParser;

/** What must hold before content is changed, each with a sentence that says what to do. */
final class Checks {

    private Checks() {}

    static void space(SpaceStore spaces, String key, String name, String description) {
        if (!key.matches("[A-Za-z0-9]{1,255}")) {
            throw ContentProblem.badRequest("key: a space key has letters and digits only, for example DATA");
        }
        if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            throw ContentProblem.badRequest("name: give the space a name of one line, of at most 200 characters");
        }
        if (spaces.byKey(key).isPresent()) {
            throw keyTaken(key);
        }
        if (description.length() > 4000) {
            throw ContentProblem.badRequest("description: at most 4000 characters");
        }
    }

    static ContentProblem keyTaken(String key) {
        return ContentProblem.badRequest("key: a space with the key " + key + " exists already");
    }

    /** Of those who may do something; people were looked up before. */
    static void subject(String kind, String name) {
        if (kind.equals("group") && (name.isBlank() || name.length() > 255)) {
            throw ContentProblem.badRequest(
                    "group: name the group in at most 255 characters, for example confluence-users");
        }
    }

    static WikiSpace spaceOf(SpaceStore spaces, PageDraft draft) {
        return spaces.byKey(draft.spaceKey())
                .orElseThrow(() -> ContentProblem.notFound("No space with key : " + draft.spaceKey()));
    }

    static void page(PageStore pages, PageDraft draft, Optional<WikiPage> before) {
        if (draft.title().isBlank()) {
            throw ContentProblem.badRequest("title: give the page a title");
        }
        if (draft.title().length() > 255) {
            throw ContentProblem.badRequest("title: at most 255 characters");
        }
        if (draft.title().chars().anyMatch(Character::isISOControl)) {
            throw ContentProblem.badRequest("title: one line without control characters");
        }
        if (draft.message().length() > 2000) {
            throw ContentProblem.badRequest("message: at most 2000 characters");
        }
        StorageParser.parse(draft.body());
        pages.byTitle(draft.spaceKey(), draft.title())
                .filter(other ->
                        before.map(WikiPage::id).filter(id -> id == other.id()).isEmpty())
                .ifPresent(other -> {
                    throw titleTaken(draft);
                });
    }

    static ContentProblem titleTaken(PageDraft draft) {
        return ContentProblem.badRequest("A page with this title already exists: A page already exists with the title "
                + draft.title() + " in the space with key " + draft.spaceKey());
    }

    static ContentProblem titleTaken(WikiPage trashed) {
        return ContentProblem.conflict("A page with the title \"" + trashed.title() + "\" exists already");
    }

    static WikiPage parent(PageStore pages, WikiSpace space, long id) {
        return pages.byId(id)
                .filter(page -> !page.trashed() && page.spaceId() == space.id())
                .orElseThrow(() ->
                        ContentProblem.badRequest("The parent page " + id + " is not in the space " + space.key()));
    }

    static void version(WikiPage page, int expected) {
        if (page.version() != expected) {
            throw stale(expected);
        }
    }

    static ContentProblem stale(int expected) {
        return ContentProblem.conflict("Version must be incremented on update. Somebody saved this page after version "
                + expected + " was read: read it again and apply your change to that version");
    }

    static void move(WikiPage page, WikiPage parent) {
        if (page.spaceId() != parent.spaceId()) {
            throw ContentProblem.badRequest("A page can be moved within its space only");
        }
        if (parent.id() == page.id() || parent.ancestors().contains(page.id())) {
            throw ContentProblem.badRequest("A page cannot be moved below itself");
        }
    }

    static void notHome(SpaceStore spaces, WikiPage page) {
        if (spaces.byId(page.spaceId())
                .filter(space -> space.homePageId() == page.id())
                .isPresent()) {
            throw ContentProblem.badRequest("The home page of a space cannot be deleted");
        }
    }

    static ContentProblem noPage(long id) {
        return ContentProblem.notFound("No content found with id: ContentId{id=" + id + "}");
    }
}
