package org.guildhall.host.confluence.content;

/**
 * A value that a program keeps with a page.
 *
 * @param key its name
 * @param value text, or JSON when written through REST
 * @param version counts from 1
 */
public record PageProperty(String key, String value, int version) {}
