package org.guildhall.host.confluence.content;

import java.time.Instant;

/**
 * A comment on a page.
 *
 * @param id its own id
 * @param pageId the page it is about
 * @param body storage format
 * @param author user key
 * @param when when it was written
 */
public record WikiComment(long id, long pageId, String body, String author, Instant when) {}
