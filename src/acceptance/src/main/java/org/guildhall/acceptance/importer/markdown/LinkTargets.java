package org.guildhall.acceptance.importer.markdown;

import java.util.Optional;

/** Where relative links lead. */
@FunctionalInterface
public interface LinkTargets {

    /** A page by space and title. */
    record Target(String space, String title) {}

    /** The page that was at that path, if it is imported too. */
    Optional<Target> find(String path);

    /** The path that a link on a page in that folder means; a slash in front means the top. */
    static String resolve(String folder, String link) {
        java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
        String all = link.startsWith("/") ? link : folder + "/" + link;
        for (String part : all.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
