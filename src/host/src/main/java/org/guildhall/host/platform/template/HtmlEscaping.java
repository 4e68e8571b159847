package org.guildhall.host.platform.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/** Escapes what references insert, except those that say by their name that they are HTML. */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    @Override
    @SuppressWarnings("NullAway")
    public Object referenceInsert(Context context, String reference, @Nullable Object value) {
        if (value == null || isHtml(reference)) {
            return value;
        }
        return escape(String.valueOf(value));
    }

    /** Whether the first or the last name of a reference such as {@code $!{page.bodyHtml}} ends in {@code Html}. */
    static boolean isHtml(String reference) {
        String[] names = withoutArguments(reference).split("\\.");
        return names[0].endsWith("Html") || names[names.length - 1].endsWith("Html");
    }

    private static String withoutArguments(String reference) {
        StringBuilder names = new StringBuilder();
        int depth = 0;
        for (char c : reference.toCharArray()) {
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && "$!{}".indexOf(c) < 0) {
                names.append(c);
            }
        }
        return names.isEmpty() ? reference : names.toString();
    }

    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
