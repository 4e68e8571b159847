package org.guildhall.acceptance.importer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.guildhall.acceptance.importer.source.SourcePage;

/** Titles that are unique in their space, whatever their case: a second page of a title gets its path behind it. */
final class Titles {

    private static final int LONGEST = 255;

    private final Set<String> taken = new HashSet<>();

    /** Keeps a title from being given to a page. */
    void take(String space, String title) {
        taken.add(key(space, title));
    }

    String give(String space, SourcePage page) {
        String whole = plain(page);
        String behind = " (" + inOneLine(page.path()) + ")";
        String title = Cut.atCharacter(whole, LONGEST);
        if (!taken.add(key(space, title))) {
            title = Cut.atCharacter(Cut.atCharacter(whole, Math.max(0, LONGEST - behind.length())) + behind, LONGEST);
            for (int number = 2; !taken.add(key(space, title)); number++) {
                title = Cut.atCharacter(whole, LONGEST / 2) + " (" + number + ")";
            }
        }
        return title;
    }

    /** The text of a heading that is a link, in one line; the path, if nothing is left. */
    private static String plain(SourcePage page) {
        String title = inOneLine(page.title().replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1"));
        return title.isEmpty() ? inOneLine(page.path()) : title;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String key(String space, String title) {
        return space + "/" + title.toLowerCase(Locale.ROOT);
    }
}
