package org.guildhall.acceptance.importer;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * A page to be made.
 *
 * @param space key of its space
 * @param title unique in its space
 * @param storage turns its text into storage format, when the page is made
 * @param author who creates it
 * @param created when
 * @param lastModifier who changes it last
 * @param lastModified when; the same as {@code created} for a page that was never changed
 * @param kind as which kind of artifact it is kept, if a group keeps it
 */
public record PagePlan(
        String space,
        String title,
        Supplier<String> storage,
        String author,
        Instant created,
        String lastModifier,
        Instant lastModified,
        String kind) {}
