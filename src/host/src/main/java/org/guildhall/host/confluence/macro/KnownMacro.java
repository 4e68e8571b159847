package org.guildhall.host.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.Locale;

/** A macro that pages can name. */
public interface KnownMacro {

    /** What {@code ac:name} says. */
    String name();

    /** The macro itself. */
    Macro instance();

    /** What the macro browser shows of it. */
    MacroDescription describe(Locale locale);
}
