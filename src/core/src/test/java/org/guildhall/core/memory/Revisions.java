package org.guildhall.core.memory;

import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/** The check that nobody overwrites what somebody else changed meanwhile. */
final class Revisions {

    private Revisions() {}

    static void require(long given, long stored) {
        if (given != stored) {
            throw Refusal.conflict(Problem.of("revision.other", "revision", Long.toString(stored)));
        }
    }
}
