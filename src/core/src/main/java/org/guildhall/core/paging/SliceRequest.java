package org.guildhall.core.paging;

import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/**
 * Which slice is wanted.
 *
 * @param after the key after which it begins; 0 for the first slice
 * @param limit how many items at most, 1 to {@value #MOST}
 */
public record SliceRequest(long after, int limit) {

    /** The longest slice. */
    public static final int MOST = 200;

    /** Refuses a limit out of range. */
    public SliceRequest {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid(Problem.of("slice.limit", "limit", Integer.toString(limit), Integer.toString(MOST)));
        }
    }

    /** The first slice of a list, as long as allowed. */
    public static SliceRequest first() {
        return new SliceRequest(0, MOST);
    }
}
