package org.guildhall.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Refusal;
import org.guildhall.web.rest.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * From where on a page shows its lists; its forms go back to the same place.
 *
 * @param artifact the artifact whose review form is open; 0 for none
 * @param after of the communities, or of a community's artifacts
 * @param flags of the flags
 * @param followUps of the follow-ups
 */
record Place(long artifact, long after, long flags, long followUps) {

    private static final String ARTIFACT = "artifact";
    private static final String AFTER = "after";
    private static final String FLAGS = "flagsAfter";
    private static final String FOLLOW_UPS = "followUpsAfter";

    /** The place in an address; an artifact that is named comes first in its list. */
    static Place of(HttpServletRequest request) {
        long artifact = key(request.getParameter(ARTIFACT));
        long after = key(request.getParameter(AFTER));
        return new Place(
                artifact,
                after == 0 && artifact > 0 ? artifact - 1 : after,
                key(request.getParameter(FLAGS)),
                key(request.getParameter(FOLLOW_UPS)));
    }

    /** The place as the query of an address, without its question mark; empty at the beginning. */
    String query() {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put(AFTER, after);
        parts.put(FLAGS, flags);
        parts.put(FOLLOW_UPS, followUps);
        return parts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Where a list goes on, for templates; empty at its end. */
    static String text(OptionalLong next) {
        return next.isPresent() ? Long.toString(next.getAsLong()) : "";
    }

    /** A mistyped place is the beginning: nothing is lost by that. */
    private static long key(@Nullable String text) {
        try {
            return Math.max(0, Inputs.slice(text, null).after());
        } catch (Refusal noNumber) {
            return 0;
        }
    }
}
