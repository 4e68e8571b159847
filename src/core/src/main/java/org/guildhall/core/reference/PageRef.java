package org.guildhall.core.reference;

/** A Confluence page, by its content id; the same for all its versions. */
public record PageRef(long id) {

    @Override
    public String toString() {
        return Long.toString(id);
    }
}
