package org.guildhall.host.web.fragment;

import java.util.Locale;
import org.guildhall.host.kernel.PluginModule;

/** What a fragment's template calls {@code $i18n}. */
public final class FragmentTexts {

    private final PluginModule module;
    private final Locale locale;

    FragmentTexts(PluginModule module, Locale locale) {
        this.module = module;
        this.locale = locale;
    }

    /** The plugin's text for a key. */
    public String getText(String key) {
        return module.text(locale, key);
    }

    /** The plugin's text for a key with one argument. */
    public String getText(String key, Object argument) {
        return module.text(locale, key, argument);
    }

    /** The plugin's text for a key with two arguments. */
    public String getText(String key, Object first, Object second) {
        return module.text(locale, key, first, second);
    }
}
