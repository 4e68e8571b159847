package org.guildhall.core.outbox;

/** Fetches what the {@link Outbox} holds, soon and without anybody waiting for it. */
public interface Courier {

    /**
     * Asks for it: what was taken in the transaction under way goes out as soon as that is committed. A courier that cannot come
     * loses nothing, because the outbox is emptied from time to time anyway.
     */
    void call();
}
