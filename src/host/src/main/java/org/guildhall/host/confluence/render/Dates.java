package org.guildhall.host.confluence.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.guildhall.host.confluence.storage.StorageParser;
import org.w3c.dom.Element;

/** The date lozenge of {@code time} elements. */
final class Dates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

    private Dates() {}

    static String html(Element time) {
        String date = time.getAttribute("datetime");
        return "<time datetime=\"" + StorageParser.escape(date) + "\" class=\"date-past\">"
                + StorageParser.escape(shown(date)) + "</time>";
    }

    private static String shown(String date) {
        try {
            return LocalDate.parse(date).format(SHOWN);
        } catch (DateTimeParseException other) {
            return date;
        }
    }
}
