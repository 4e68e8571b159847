package org.guildhall.host.main;

/**
 * An option of the command line; what it is for, {@code ./run --help} says.
 *
 * @param name with its two dashes
 * @param value what its value is called, such as {@code FILE}; empty when it takes none
 * @param standard the value without the option; empty when there is none
 */
public record CliOption(String name, String value, String standard) {}
