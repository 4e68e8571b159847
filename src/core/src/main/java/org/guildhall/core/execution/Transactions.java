package org.guildhall.core.execution;

import java.util.function.Supplier;

/** Work that happens as a whole or not at all. A transaction inside a transaction joins it. */
public interface Transactions {

    /** Does the work in a transaction; an exception undoes it. */
    <T> T inTransaction(Supplier<T> work);
}
