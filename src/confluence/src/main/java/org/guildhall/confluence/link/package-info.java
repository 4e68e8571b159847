/**
 * Jira, reached through Confluence's application link and Jira's own REST API.
 *
 * <p>Jackson is used here and nowhere else in this room: see decision 0005.
 */
@NullMarked
package org.guildhall.confluence.link;

import org.jspecify.annotations.NullMarked;
