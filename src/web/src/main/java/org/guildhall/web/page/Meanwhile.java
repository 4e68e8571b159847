package org.guildhall.web.page;

/**
 * What becomes of a field when somebody else saved while its form was open: what only they changed is taken over, what
 * both changed keeps what was typed here. Nothing is stored before the person has seen it and saves once more.
 *
 * @param value what the field shows now
 * @param whose who changed it
 */
record Meanwhile(String value, Whose whose) {

    /** Who changed a field; a change to the same counts as nobody's. */
    enum Whose {
        NOBODYS_OR_MINE,
        THEIRS,
        BOTH
    }

    /** Compares what the form showed at first and what was typed with what is stored now. */
    static Meanwhile of(String before, String typed, String stored) {
        if (same(stored, before) || same(stored, typed)) {
            return new Meanwhile(typed, Whose.NOBODYS_OR_MINE);
        }
        return same(typed, before) ? new Meanwhile(stored, Whose.THEIRS) : new Meanwhile(typed, Whose.BOTH);
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
