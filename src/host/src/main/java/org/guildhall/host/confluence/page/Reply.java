package org.guildhall.host.confluence.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a browser gets. */
sealed interface Reply {

    /** A page made from a template. */
    record Page(int status, String template, Map<String, Object> context) implements Reply {}

    /** Another address, below the context path. */
    record Redirect(String address) implements Reply {}

    static Reply page(String template, Map<String, Object> context) {
        return new Page(200, template, context);
    }

    static Reply to(String address) {
        return new Redirect(address);
    }

    /** Text as a value in an address's query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
