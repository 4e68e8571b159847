package org.guildhall.web.rest;

import java.util.function.LongSupplier;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Revisions as entity tags, and the condition on them that a change has to name. */
public final class Revisions {

    /** No thing has this revision. */
    private static final long NONE = -1;

    private Revisions() {}

    /** The revision as entity tag. */
    public static String tag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }

    /** The revision that If-Match names; refuses when the header is missing. A tag that was never given matches nothing. */
    public static long required(@Nullable String ifMatch, LongSupplier current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.invalid(Problem.of(ProblemDetails.PRECONDITION, "If-Match", tag(current.getAsLong())));
        }
        String tag = ifMatch.strip();
        return tag.equals("*")
                ? current.getAsLong()
                : parsed(tag.replace("W/", "").replace("\"", ""));
    }

    private static long parsed(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notOurs) {
            return NONE;
        }
    }
}
