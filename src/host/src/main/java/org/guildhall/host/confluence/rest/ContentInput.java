package org.guildhall.host.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.WikiPage;

/** What a sender wants a page to be. */
final class ContentInput {

    private final JsonNode json;

    ContentInput(JsonNode json) {
        this.json = json;
    }

    PageDraft forNewPage() {
        if (!json.path("type").asText("page").equals("page")) {
            throw ContentProblem.badRequest("type: this host keeps pages only");
        }
        String space = json.path("space").path("key").asText("");
        if (space.isEmpty()) {
            throw ContentProblem.badRequest("space.key: name the space, for example {\"space\":{\"key\":\"DATA\"}}");
        }
        return draft(space, "", "");
    }

    PageDraft forUpdate(WikiPage before) {
        return draft(before.spaceKey(), before.title(), before.body());
    }

    private PageDraft draft(String space, String title, String body) {
        JsonNode version = json.path("version");
        return new PageDraft(
                space,
                parent(),
                text(json, "title", "title", "\"Data leakage\"").orElse(title),
                storage().orElse(body),
                version.path("message").asText(""),
                version.path("minorEdit").asBoolean(false));
    }

    private Optional<String> storage() {
        JsonNode storage = json.path("body").path("storage");
        String representation = storage.path("representation").asText("storage");
        if (!representation.equals("storage")) {
            throw ContentProblem.badRequest("body.storage.representation: only \"storage\" can be saved");
        }
        return text(storage, "value", "body.storage.value", "\"<p>Hello</p>\"");
    }

    private static Optional<String> text(JsonNode parent, String name, String field, String example) {
        JsonNode value = parent.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw ContentProblem.badRequest(field + ": send text, for example " + example);
        }
        return Optional.of(value.asText());
    }

    /** The direct parent: the last of the ancestors. */
    private Optional<Long> parent() {
        JsonNode ancestors = json.path("ancestors");
        if (ancestors.isMissingNode() || ancestors.isNull() || (ancestors.isArray() && ancestors.isEmpty())) {
            return Optional.empty();
        }
        String id = ancestors.path(ancestors.size() - 1).path("id").asText("");
        return Optional.of(ContentReader.number(id)
                .orElseThrow(() ->
                        ContentProblem.badRequest("ancestors: send the page above, for example [{\"id\":\"65538\"}]")));
    }

    int version() {
        JsonNode number = json.path("version").path("number");
        if (!number.canConvertToInt()) {
            throw ContentProblem.badRequest("version.number: Must supply an incremented version when updating Content."
                    + " No version supplied.");
        }
        return number.asInt();
    }
}
