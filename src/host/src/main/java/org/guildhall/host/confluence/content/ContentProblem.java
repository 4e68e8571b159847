package org.guildhall.host.confluence.content;

/** A request about content that cannot be fulfilled, with the HTTP status that says so and a sentence for people. */
public final class ContentProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private ContentProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The request itself is wrong. */
    public static ContentProblem badRequest(String message) {
        return new ContentProblem(400, message);
    }

    /** The person may see it, but not do this. */
    public static ContentProblem forbidden(String message) {
        return new ContentProblem(403, message);
    }

    /** It does not exist, or the person may not know that it does. */
    public static ContentProblem notFound(String message) {
        return new ContentProblem(404, message);
    }

    /** Someone else was faster. */
    public static ContentProblem conflict(String message) {
        return new ContentProblem(409, message);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The sentence for people. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
