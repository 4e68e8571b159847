package org.guildhall.host.confluence.blueprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guildhall.host.confluence.storage.StorageParser;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.PluginModule;

/** A template in storage format with {@code at:var} and {@code at:i18n}. */
final class ContentTemplate {

    private static final Pattern VARIABLE =
            Pattern.compile("<at:(var|i18n)\\b([^>]*?)(?:/>|>\\s*</at:\\1>)", Pattern.DOTALL);
    private static final Pattern DECLARATIONS =
            Pattern.compile("<at:declarations>.*?</at:declarations>", Pattern.DOTALL);

    private final PluginModule module;

    ContentTemplate(PluginModule module) {
        this.module = module;
    }

    String body(Map<String, Object> context, Locale locale) {
        String text = DECLARATIONS.matcher(read()).replaceAll("").strip();
        String body = VARIABLE.matcher(text).replaceAll(match -> quote(value(match, context, locale)));
        StorageParser.parse(body);
        return body;
    }

    private static String quote(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    private String value(MatchResult match, Map<String, Object> context, Locale locale) {
        if (match.group(1).equals("i18n")) {
            return StorageParser.escape(
                    module.text(locale, attribute(match, "at:key").orElse("")));
        }
        Object value = context.get(attribute(match, "at:name").orElse(""));
        String text = value == null ? "" : value.toString();
        boolean raw = attribute(match, "at:rawxhtml").filter("true"::equals).isPresent();
        return raw ? text : StorageParser.escape(text);
    }

    private static Optional<String> attribute(MatchResult match, String name) {
        var found = Pattern.compile(name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(match.group(2));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private String read() {
        URL resource = StorageTree.elements(module.element(), "resource").stream()
                .filter(one -> one.getAttribute("name").equals("template"))
                .findFirst()
                .flatMap(one -> module.resource(one.getAttribute("location")))
                .orElseThrow(() -> new IllegalStateException(
                        module.completeKey() + " has no resource named template, or its location is not in the jar"));
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
