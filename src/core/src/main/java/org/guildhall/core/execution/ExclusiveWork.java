package org.guildhall.core.execution;

import java.util.Optional;
import java.util.function.Supplier;

/** Work that at most one node of a cluster does at a time. */
public interface ExclusiveWork {

    /** Does the work while holding the named lock; empty, with nothing done, when another holds it. */
    <T> Optional<T> tryExclusively(String lock, Supplier<T> work);

    /** Does the work as soon as the named lock is free. */
    <T> T exclusively(String lock, Supplier<T> work);
}
