package org.guildhall.core.artifact;

import java.time.Instant;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/**
 * What is known of a page without opening it.
 *
 * @param page which page
 * @param space where it is
 * @param title its title, as text
 * @param url its absolute address
 * @param creator who made it
 * @param lastModified when it was last changed
 */
public record PageSummary(
        PageRef page, SpaceKey space, String title, String url, UserKey creator, Instant lastModified) {}
