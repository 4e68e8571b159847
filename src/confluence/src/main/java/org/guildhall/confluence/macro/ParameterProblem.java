package org.guildhall.confluence.macro;

/**
 * What is wrong with one parameter of a macro.
 *
 * @param parameter its name
 * @param code key of the sentence that says what is wrong
 * @param given what was given
 * @param example what could be written instead
 */
record ParameterProblem(String parameter, String code, String given, String example) {}
