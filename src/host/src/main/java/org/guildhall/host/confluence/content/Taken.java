package org.guildhall.host.confluence.content;

import java.util.function.Supplier;
import org.guildhall.host.store.UniqueViolation;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * A title, key or name that somebody else took between the look whether it is free and the writing: the database refuses the second
 * row, and whoever comes second is told what one who comes later is told.
 */
final class Taken {

    private Taken() {}

    /** What the write returns, or the problem when the key is taken. */
    static <T> T refusedBy(Supplier<ContentProblem> problem, Supplier<T> write) {
        return instead(
                () -> {
                    throw problem.get();
                },
                write);
    }

    /** What the write returns, or that other value when the key is taken. */
    static <T> T instead(Supplier<T> other, Supplier<T> write) {
        try {
            return write.get();
        } catch (UnableToExecuteStatementException failure) {
            if (UniqueViolation.causes(failure)) {
                return other.get();
            }
            throw failure;
        }
    }
}
