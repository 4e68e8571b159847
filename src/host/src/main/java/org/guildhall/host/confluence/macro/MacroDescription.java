package org.guildhall.host.confluence.macro;

import java.util.List;

/**
 * What the macro browser shows of a macro.
 *
 * @param name what goes into {@code ac:name}
 * @param title in the reader's language
 * @param description in the reader's language
 * @param icon address with the context path, or empty
 * @param documentation address of its documentation, or empty
 * @param categories names of categories; a macro in {@code hidden-macros} or {@code hidden} is not offered
 * @param bodyType {@code NONE}, {@code PLAIN_TEXT} or {@code RICH_TEXT}
 * @param output {@code BLOCK} or {@code INLINE}
 * @param parameters its form
 */
public record MacroDescription(
        String name,
        String title,
        String description,
        String icon,
        String documentation,
        List<String> categories,
        String bodyType,
        String output,
        List<MacroParameter> parameters) {

    /** Whether the macro browser offers it. */
    public boolean offered() {
        return categories.stream().noneMatch(category -> category.startsWith("hidden"));
    }
}
