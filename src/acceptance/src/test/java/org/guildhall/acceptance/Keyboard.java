package org.guildhall.acceptance;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: reaches everything by Tab, and only that way. */
final class Keyboard {

    private static final int FAR_ENOUGH = 200;

    private final Page tab;

    Keyboard(Page tab) {
        this.tab = tab;
    }

    /** Goes there by Tab and presses Enter. */
    void press(String selector) {
        reach(selector);
        tab.keyboard().press("Enter");
    }

    /** Types where the focus is. */
    void type(String text) {
        tab.keyboard().type(text);
    }

    private void reach(String selector) {
        tab.locator(selector).first().waitFor();
        for (int i = 0; i < FAR_ENOUGH; i++) {
            if (isFocused(selector)) {
                return;
            }
            tab.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by keyboard: " + selector);
    }

    private boolean isFocused(String selector) {
        return (boolean) tab.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
