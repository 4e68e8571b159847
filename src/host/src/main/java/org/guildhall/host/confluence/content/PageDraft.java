package org.guildhall.host.confluence.content;

import java.util.Optional;

/**
 * A page as someone wants it to be.
 *
 * @param spaceKey where it belongs
 * @param parent the page above; empty for the space's top
 * @param title its title
 * @param body storage format
 * @param message what the author says about the change, may be empty
 * @param minor whether it is a minor edit
 */
public record PageDraft(
        String spaceKey, Optional<Long> parent, String title, String body, String message, boolean minor) {

    /** A first version without a message. */
    public static PageDraft of(String spaceKey, Optional<Long> parent, String title, String body) {
        return new PageDraft(spaceKey, parent, title, body, "", false);
    }
}
