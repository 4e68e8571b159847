package org.guildhall.host.confluence.content;

/**
 * A page named by space and title, as links in the storage format do.
 *
 * @param spaceKey key of the space
 * @param title title of the page
 */
public record PageRef(String spaceKey, String title) {}
