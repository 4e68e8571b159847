package org.guildhall.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.guildhall.core.execution.Transactions;

/** Transactions of the product's database; one inside another joins it. */
public final class ActiveObjectsTransactions implements Transactions {

    private final ActiveObjects ao;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }
}
