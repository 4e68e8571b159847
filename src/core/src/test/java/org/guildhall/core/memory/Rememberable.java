package org.guildhall.core.memory;

/** State that can be put back to what it is now. */
@FunctionalInterface
public interface Rememberable {

    /** Remembers the state; the answer puts it back. */
    Runnable remember();
}
