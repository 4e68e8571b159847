package org.guildhall.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.guildhall.core.execution.Transactions;

/**
 * Transactions of the product's database; one inside another joins it.
 *
 * <p>When two nodes take the same unique key at the same instant, or otherwise come in each other's way, the database fails the
 * transaction of the second as a whole. The outermost transaction then does its work once more, and it finds what the first has
 * written: the message that is known, the session that was held, the revision that is another.
 */
public final class ActiveObjectsTransactions implements Transactions {

    private final ActiveObjects ao;
    private final ThreadLocal<List<Runnable>> underWay = new ThreadLocal<>();

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (underWay.get() != null) {
            return ao.executeInTransaction(work::get);
        }
        List<Runnable> afterwards = new ArrayList<>();
        T result;
        underWay.set(afterwards);
        try {
            result = againWhenLostToAnother(work, afterwards);
        } finally {
            underWay.remove();
        }
        afterwards.forEach(Runnable::run);
        return result;
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> afterwards = underWay.get();
        if (afterwards == null) {
            work.run();
        } else {
            afterwards.add(work);
        }
    }

    private <T> T againWhenLostToAnother(Supplier<T> work, List<Runnable> afterwards) {
        try {
            return ao.executeInTransaction(work::get);
        } catch (RuntimeException first) {
            if (!Violations.isByAnotherTransaction(first)) {
                throw first;
            }
            afterwards.clear();
            return ao.executeInTransaction(work::get);
        }
    }
}
