package org.guildhall.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a taken unique key from other failures, whatever the database and whatever exception it comes in. */
final class Violations {

    private Violations() {}

    /** SQLSTATE class 23 is a violated constraint (ISO 9075); unique keys are the only ones that input can violate here. */
    static boolean isOfUniqueKey(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }
}
