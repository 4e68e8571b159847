package org.guildhall.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells what another transaction did from other failures, whatever the database and whatever exception it comes in. */
final class Violations {

    private Violations() {}

    /** SQLSTATE class 23 is a violated constraint (ISO 9075); unique keys are the only ones that input can violate here. */
    static boolean isOfUniqueKey(Throwable failure) {
        return hasState(failure, "23");
    }

    /** A taken key, or SQLSTATE class 40: rolled back because of a deadlock, or because the two cannot follow each other. */
    static boolean isByAnotherTransaction(Throwable failure) {
        return isOfUniqueKey(failure) || hasState(failure, "40");
    }

    private static boolean hasState(Throwable failure, String stateClass) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(stateClass)) {
                return true;
            }
        }
        return false;
    }
}
