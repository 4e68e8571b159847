package org.guildhall.acceptance.importer.source;

import java.util.List;
import java.util.stream.Collectors;

/** Files to import are not as they must be; the message is a sentence, a line each, that names file, place and what is wrong. */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    /** Says what is wrong where. */
    public UnreadableInputException(String place, String wrong) {
        super(place + ": " + wrong + ".");
    }

    private UnreadableInputException(List<UnreadableInputException> all) {
        super(all.stream().limit(MOST).map(Throwable::getMessage).collect(Collectors.joining("\n"))
                + (all.size() > MOST ? "\n… and " + (all.size() - MOST) + " more." : ""));
    }

    /** Fails with everything that was found wrong, if anything was, so that it can be mended in one go. */
    static void throwIfAny(List<UnreadableInputException> found) {
        if (!found.isEmpty()) {
            throw new UnreadableInputException(found);
        }
    }
}
