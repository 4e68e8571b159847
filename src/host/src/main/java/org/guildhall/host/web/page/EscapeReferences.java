package org.guildhall.host.web.page;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/** Escapes every value that a template inserts, unless the reference's last name ends in {@code Html}. */
final class EscapeReferences implements ReferenceInsertionEventHandler {

    @Override
    public @Nullable Object referenceInsert(Context context, String reference, @Nullable Object value) {
        return value == null || namesHtml(reference) ? value : Html.escape(value.toString());
    }

    static boolean namesHtml(String reference) {
        String name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        if (name.endsWith(")")) {
            int open = name.indexOf('(');
            name = open < 0 ? name : name.substring(0, open);
        }
        return name.endsWith("Html");
    }
}
