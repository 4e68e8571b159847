package org.guildhall.core.memory;

import org.guildhall.core.outbox.Courier;

/** Counts the calls and comes when the test does. */
public final class CountingCourier implements Courier {

    private int calls;

    @Override
    public void call() {
        calls++;
    }

    /** How often it was called. */
    public int calls() {
        return calls;
    }
}
