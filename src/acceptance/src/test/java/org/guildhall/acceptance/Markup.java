package org.guildhall.acceptance;

import com.microsoft.playwright.options.LoadState;

/** What somebody types who wants to know whether it is run. */
final class Markup {

    /** An element that leaves a trace in the window when it gets into a page. */
    static final String TYPED = "<img src=x onerror=\"window.guildhallRan=1\"> & <b>bold</b>";

    /** The same in storage format. */
    static final String ESCAPED = escaped(TYPED);

    private Markup() {}

    /** How often it stands there to be read, as it was typed. */
    static int timesShown(Visitor visitor, String selector) {
        String text = visitor.tab().locator(selector).innerText();
        return (text.length() - text.replace(TYPED, "").length()) / TYPED.length();
    }

    /** Whether any of it became part of the page. */
    static boolean wasRun(Visitor visitor) {
        visitor.tab().waitForLoadState(LoadState.NETWORKIDLE);
        return (boolean)
                visitor.tab().evaluate("() => !!window.guildhallRan || !!document.querySelector('img[src=x]')");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
