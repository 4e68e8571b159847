package org.guildhall.host.jira.store;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Something with that name or key exists already. */
public final class DuplicateNameException extends RuntimeException {

    private static final String UNIQUE_VIOLATION = "23505";

    private DuplicateNameException(String name, Throwable cause) {
        super(name, cause);
    }

    /** This exception for a violated unique constraint; any other failure is thrown again as it is. */
    static DuplicateNameException orRethrow(UnableToExecuteStatementException failure, String name) {
        if (isDuplicate(failure)) {
            return new DuplicateNameException(name, failure);
        }
        throw failure;
    }

    /** Whether a statement failed because of a unique constraint. */
    static boolean isDuplicate(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }
}
