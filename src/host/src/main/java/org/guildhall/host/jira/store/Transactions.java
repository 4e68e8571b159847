package org.guildhall.host.jira.store;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Several writes that all happen, or none. */
public final class Transactions {

    private final Jdbi jdbi;

    /** Transactions in that database. */
    public Transactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the tables of this database do within the action belongs together; a refusal takes it all back. */
    public <T> T together(Supplier<T> action) {
        return jdbi.inTransaction(handle -> action.get());
    }
}
