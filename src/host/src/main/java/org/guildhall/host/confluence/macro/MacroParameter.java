package org.guildhall.host.confluence.macro;

import java.util.List;

/**
 * One field of a macro's form.
 *
 * @param name what goes into {@code ac:parameter}; empty for the parameter without a name
 * @param type {@code string}, {@code boolean}, {@code enum}, {@code username}, {@code confluence-content}, {@code int} …
 * @param label in the reader's language
 * @param description in the reader's language, may be empty
 * @param required whether it must be filled
 * @param multiple whether it takes several values, separated by commas
 * @param defaultValue shown before anything is chosen, may be empty
 * @param values the choices of an enum
 */
public record MacroParameter(
        String name,
        String type,
        String label,
        String description,
        boolean required,
        boolean multiple,
        String defaultValue,
        List<Choice> values) {

    /**
     * A choice of an enum.
     *
     * @param name what is stored
     * @param label in the reader's language
     */
    public record Choice(String name, String label) {}
}
