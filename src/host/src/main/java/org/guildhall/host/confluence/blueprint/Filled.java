package org.guildhall.host.confluence.blueprint;

import java.util.Optional;

/**
 * A template with its variables filled in.
 *
 * @param title the title that the template's context proposes
 * @param body storage format
 * @param label the label that pages of this blueprint get, empty when it has none
 */
public record Filled(Optional<String> title, String body, String label) {}
