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
        String whole = plain(page.title());
        String title = cut(whole, LONGEST);
        if (taken.add(key(space, title))) {
            return title;
        }
        String behind = " (" + page.path() + ")";
        String longer = cut(whole, Math.max(0, LONGEST - behind.length())) + behind;
        for (int number = 2; !taken.add(key(space, longer)); number++) {
            longer = cut(whole, LONGEST / 2) + " (" + number + ")";
        }
        return cut(longer, LONGEST);
    }

    /** The text of a heading that is a link. */
    private static String plain(String title) {
        return title.replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }

    private static String key(String space, String title) {
        return space + "/" + title.toLowerCase(Locale.ROOT);
    }
}
