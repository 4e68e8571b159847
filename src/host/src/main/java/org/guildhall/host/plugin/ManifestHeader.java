package org.guildhall.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads an OSGi manifest header such as {@code Export-Package}. */
final class ManifestHeader {

    private ManifestHeader() {}

    /** Package names with their {@code version} attribute, and nothing else. */
    static Set<String> withVersions(String header) {
        Set<String> exports = new TreeSet<>();
        for (String clause : split(header, ',')) {
            List<String> parts = split(clause, ';');
            String version = parts.stream()
                    .map(String::strip)
                    .filter(part -> part.startsWith("version="))
                    .findFirst()
                    .map(part -> ";" + part)
                    .orElse("");
            exports.add(parts.get(0).strip() + version);
        }
        return exports;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
