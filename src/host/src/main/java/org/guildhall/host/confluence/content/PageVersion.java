package org.guildhall.host.confluence.content;

import java.time.Instant;

/**
 * One saved version of a page.
 *
 * @param number counts from 1
 * @param title the title it had
 * @param body storage format
 * @param author user key
 * @param when when it was saved
 * @param message what the author said about the change, may be empty
 * @param minor whether watchers were to be spared
 */
public record PageVersion(
        int number, String title, String body, String author, Instant when, String message, boolean minor) {}
