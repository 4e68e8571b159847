package org.guildhall.host.confluence.render;

import java.util.Map;
import org.guildhall.host.confluence.storage.StorageParser;

/** The products' emoticons as characters. */
final class Emoticons {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("smile", "\u263A"),
            Map.entry("sad", "\u2639"),
            Map.entry("cheeky", "\u263A"),
            Map.entry("laugh", "\u263A"),
            Map.entry("wink", "\u263A"),
            Map.entry("thumbs-up", "\u261D"),
            Map.entry("thumbs-down", "\u261F"),
            Map.entry("information", "\u2139"),
            Map.entry("tick", "\u2714"),
            Map.entry("cross", "\u2718"),
            Map.entry("warning", "\u26A0"),
            Map.entry("plus", "+"),
            Map.entry("minus", "\u2212"),
            Map.entry("question", "?"),
            Map.entry("light-on", "\u2600"),
            Map.entry("light-off", "\u2600"),
            Map.entry("yellow-star", "\u2605"),
            Map.entry("heart", "\u2665"));

    private Emoticons() {}

    static String html(String name) {
        String shown = StorageParser.escape(name);
        return "<span class=\"emoticon emoticon-" + shown + "\" role=\"img\" aria-label=\"(" + shown + ")\">"
                + CHARACTERS.getOrDefault(name, "(" + shown + ")") + "</span>";
    }
}
