package org.guildhall.host.confluence.content;

/**
 * A space.
 *
 * @param id technical id
 * @param key short key, upper case by custom
 * @param name as shown to people
 * @param description plain text, may be empty
 * @param homePageId id of its home page
 */
public record WikiSpace(long id, String key, String name, String description, long homePageId) {}
