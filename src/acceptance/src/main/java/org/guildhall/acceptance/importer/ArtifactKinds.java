package org.guildhall.acceptance.importer;

import java.util.Locale;

/** As which kind of artifact a page is kept, by its path; the pages themselves do not say. */
final class ArtifactKinds {

    private ArtifactKinds() {}

    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.contains("charter") || name.contains("governance") || name.contains("policy")) {
            return "decision";
        }
        if (name.contains("annual-report")) {
            return "health-check";
        }
        if (name.contains("retro")) {
            return "retrospective";
        }
        if (name.startsWith("readme")) {
            return "learning-path";
        }
        return name.contains("guide") || name.contains("checklist") || name.contains("template")
                ? "checklist"
                : "pattern";
    }
}
