package org.guildhall.acceptance.importer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Data about a page in front of it, between two lines of dashes; it would be read as a rule and a heading. */
final class FrontMatter {

    private static final Pattern FIRST_LINE = Pattern.compile("\\A-{3,}[ \\t]*\\R");
    private static final Pattern LAST_LINE = Pattern.compile("(?m)^-{3,}[ \\t]*(?:\\R|\\z)");

    private FrontMatter() {}

    /** The text with its front matter, if it has any, as a block of code. */
    static String asCode(String text) {
        Matcher first = FIRST_LINE.matcher(text);
        Matcher last = LAST_LINE.matcher(text);
        if (!first.find() || !last.find(first.end())) {
            return text;
        }
        String data = text.substring(first.end(), last.start());
        String fence = "`".repeat(longestRun(data) + 3);
        return fence + "yaml\n" + data + fence + "\n" + text.substring(last.end());
    }

    /** Backticks that stand together; a longer row of them cannot be mistaken for the end. */
    private static int longestRun(String data) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < data.length(); i++) {
            run = data.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
