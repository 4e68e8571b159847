package org.guildhall.confluence.macro;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;

/** The macros' words in the reader's language. */
final class MacroTexts {

    private static final String PREFIX = "guildhall.confluence.";

    private final I18nResolver i18n;

    MacroTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    String get(String key, Serializable... arguments) {
        return arguments.length == 0 ? i18n.getText(PREFIX + key) : i18n.getText(PREFIX + key, arguments);
    }
}
