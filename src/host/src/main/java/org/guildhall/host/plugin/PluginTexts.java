package org.guildhall.host.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The texts of one plugin, from its {@code <resource type="i18n">} property files. */
public final class PluginTexts {

    private static final ResourceBundle.Control NAMES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> locations;
    private final Function<String, Optional<URL>> resources;
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

    PluginTexts(List<String> locations, Function<String, Optional<URL>> resources) {
        this.locations = locations;
        this.resources = resources;
    }

    /** The text as written, in that locale or one that it falls back to. */
    public Optional<String> raw(Locale locale, String key) {
        return Optional.ofNullable(all(locale).get(key));
    }

    /** The text with its arguments put in; the key itself when there is none. */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(text -> arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments))
                .orElse(key);
    }

    /** All texts in that locale, those it falls back to included. */
    public Map<String, String> all(Locale locale) {
        return byLocale.computeIfAbsent(locale, this::read);
    }

    private Map<String, String> read(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String location : locations) {
            List<Locale> candidates = NAMES.getCandidateLocales(location, locale);
            for (int i = candidates.size() - 1; i >= 0; i--) {
                read(NAMES.toBundleName(location, candidates.get(i)), texts);
            }
        }
        return Map.copyOf(texts);
    }

    private void read(String bundleName, Map<String, String> texts) {
        resources.apply(bundleName.replace('.', '/') + ".properties").ifPresent(url -> {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        });
    }
}
