package org.guildhall.host.confluence.storage;

/** Storage format that is not well formed, with the place and the reason. */
public final class StorageSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String reason;

    StorageSyntaxException(int line, int column, String reason) {
        super("Error parsing xhtml: " + reason + " at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /** Counts from 1. */
    public int line() {
        return line;
    }

    /** Counts from 1. */
    public int column() {
        return column;
    }

    /** What is wrong, in a sentence. */
    public String reason() {
        return reason;
    }

    /** Reason and place, as the products word it. */
    public String description() {
        return String.valueOf(getMessage());
    }
}
