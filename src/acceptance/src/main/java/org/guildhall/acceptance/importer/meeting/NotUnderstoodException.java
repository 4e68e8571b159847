package org.guildhall.acceptance.importer.meeting;

/** The words of a meeting do not say when it takes place; the message says which words, and why. */
public final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String why) {
        super(why);
    }
}
