package org.guildhall.host.main;

/**
 * An option of the command line.
 *
 * @param name with its two dashes
 * @param value what its value is called in the help, such as {@code FILE}; empty when it takes none
 * @param help one sentence
 * @param standard the value without the option; empty when there is none
 */
public record CliOption(String name, String value, String help, String standard) {}
