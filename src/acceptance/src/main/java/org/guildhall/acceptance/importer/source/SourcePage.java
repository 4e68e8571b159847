package org.guildhall.acceptance.importer.source;

import java.time.Instant;

/**
 * A page to import.
 *
 * @param path where it was, with folders and file name
 * @param title its title, not unique
 * @param created when it was made
 * @param author who wrote most of it
 * @param lastModified when it was last changed
 * @param lastModifier who did that
 * @param markdown its text
 */
public record SourcePage(
        String path,
        String title,
        Instant created,
        String author,
        Instant lastModified,
        String lastModifier,
        String markdown) {

    /** The folder it was in, without a slash at the end; empty at the top. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
