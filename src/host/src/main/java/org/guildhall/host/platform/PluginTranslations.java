package org.guildhall.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.guildhall.host.plugin.PluginSystem;

/** The texts of all installed plugins in the reader's language; an unknown key stands for itself. */
final class PluginTranslations implements I18nResolver {

    private final PluginSystem plugins;
    private final LocaleResolver locales;

    PluginTranslations(PluginSystem plugins, LocaleResolver locales) {
        this.plugins = plugins;
        this.locales = locales;
    }

    private String raw(Locale locale, String key) {
        return plugins.plugins().stream()
                .flatMap(plugin -> plugin.texts().raw(locale, key).stream())
                .findFirst()
                .orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String raw = raw(locale, key);
        return arguments.length == 0 ? raw : new MessageFormat(raw, locale).format((Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return getText(locales.getLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return raw(locale, key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, locales.getLocale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        plugins.plugins().forEach(plugin -> texts.putAll(plugin.texts().all(locale)));
        texts.keySet().removeIf(key -> !key.startsWith(prefix));
        return texts;
    }
}
