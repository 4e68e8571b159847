package org.guildhall.host.confluence.blueprint;

/**
 * An entry of the Create dialog.
 *
 * @param key complete key of the blueprint; empty for the blank page
 * @param name in the reader's language
 * @param description in the reader's language, may be empty
 * @param icon address with the context path, or empty
 * @param createResult {@code edit} (opens the editor) or {@code view} (creates the page at once)
 */
public record Offer(String key, String name, String description, String icon, String createResult) {}
