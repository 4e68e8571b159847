package org.guildhall.acceptance.importer.source;

/** A file to import is not as it must be; the message is a sentence that names the file, the place and what is wrong. */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong where. */
    public UnreadableInputException(String place, String wrong) {
        super(place + ": " + wrong + ".");
    }
}
