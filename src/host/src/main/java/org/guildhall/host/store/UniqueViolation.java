package org.guildhall.host.store;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The refusal of a row whose key is taken, told the same way by H2 and PostgreSQL. */
public final class UniqueViolation {

    private static final String STATE = "23505";

    private UniqueViolation() {}

    /** Whether a statement failed because of a unique constraint. */
    public static boolean causes(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException cause && STATE.equals(cause.getSQLState());
    }
}
