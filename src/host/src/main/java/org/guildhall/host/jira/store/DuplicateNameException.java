package org.guildhall.host.jira.store;

import org.guildhall.host.store.UniqueViolation;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Something with that name or key exists already. */
public final class DuplicateNameException extends RuntimeException {

    private DuplicateNameException(String name, Throwable cause) {
        super(name, cause);
    }

    /** This exception for a violated unique constraint; any other failure is thrown again as it is. */
    static DuplicateNameException orRethrow(UnableToExecuteStatementException failure, String name) {
        if (UniqueViolation.causes(failure)) {
            return new DuplicateNameException(name, failure);
        }
        throw failure;
    }
}
