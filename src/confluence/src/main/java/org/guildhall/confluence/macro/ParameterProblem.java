package org.guildhall.confluence.macro;

import java.util.List;

/**
 * What is wrong with one parameter of a macro.
 *
 * @param parameter its name
 * @param code key of the sentence that says what is wrong
 * @param arguments what that sentence mentions, such as what was given
 * @param example what could be written instead
 */
record ParameterProblem(String parameter, String code, List<String> arguments, String example) {

    /** Whether the example lists everything that is possible. */
    boolean isChoice() {
        return !code.equals("day") && !code.equals("count");
    }
}
