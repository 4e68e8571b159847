package org.guildhall.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The dialog behind "Raise follow-up". */
final class FollowUpDialog {

    private final Page tab;
    private final Locator box;

    private FollowUpDialog(Page tab) {
        this.tab = tab;
        this.box = tab.locator("dialog.guildhall-dialog");
    }

    /** Presses the button of the first card on the page. */
    static FollowUpDialog open(Visitor visitor) {
        visitor.tab().locator(".guildhall-raise").first().click();
        FollowUpDialog dialog = new FollowUpDialog(visitor.tab());
        dialog.box.waitFor();
        return dialog;
    }

    void fill(String summary, String ifThen) {
        box.locator("[name=summary]").fill(summary);
        box.locator("[name=ifThen]").fill(ifThen);
    }

    /** Sends, and waits until the page says what came of it. */
    void send() {
        box.locator("[type=submit]").click();
        untilSaid();
    }

    /** Presses the button twice before anything could come back. */
    void sendTwice() {
        box.locator("form").evaluate("form => { form.requestSubmit(); form.requestSubmit(); }");
        untilSaid();
    }

    private void untilSaid() {
        box.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        tab.locator(".guildhall-follow-ups [role=status]:not(:empty)").first().waitFor();
    }
}
