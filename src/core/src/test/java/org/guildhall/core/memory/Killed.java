package org.guildhall.core.memory;

/** Stands for the process being killed: nothing catches it, nothing after it happens. */
public final class Killed extends Error {

    private static final long serialVersionUID = 1L;

    /** A kill at that place. */
    public Killed(String where) {
        super(where);
    }
}
