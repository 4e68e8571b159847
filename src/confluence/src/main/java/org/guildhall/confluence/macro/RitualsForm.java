package org.guildhall.confluence.macro;

/**
 * Parameters of the rituals macro.
 *
 * @param count how many of the next occurrences of each ritual are shown
 */
record RitualsForm(int count) {

    private static final int USUAL = 3;
    private static final int MOST = 10;

    static RitualsForm read(MacroParameters parameters) {
        return new RitualsForm(parameters.count("count", USUAL, MOST));
    }
}
