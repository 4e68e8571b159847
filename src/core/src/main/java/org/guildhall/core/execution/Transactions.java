package org.guildhall.core.execution;

import java.util.function.Supplier;

/** Work that happens as a whole or not at all. A transaction inside a transaction joins it. */
public interface Transactions {

    /**
     * Does the work in a transaction; an exception undoes it. The work may be done twice, the first time in vain, when somebody
     * else wrote the same at the same instant; so it reads what it decides by, and touches nothing outside the database.
     */
    <T> T inTransaction(Supplier<T> work);

    /**
     * Does the work when the outermost transaction under way has been committed, not at all when it is undone, and at once when
     * none is under way. It must not throw: what was committed stays.
     */
    void afterCommit(Runnable work);
}
