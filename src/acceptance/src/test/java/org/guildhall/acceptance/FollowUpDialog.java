package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** Sends, and returns what the dialog says is wrong; what was typed has to be there still. */
    String sendInVain() {
        String typed = summary();
        box.locator("[type=submit]").click();
        Locator alert = box.locator("[role=alert]:not(:empty)");
        alert.waitFor();
        assertThat(summary()).isEqualTo(typed);
        return alert.innerText();
    }

    /** Sends, and closes the dialog before anything can come back. */
    void sendAndClose() {
        box.evaluate("dialog => { dialog.querySelector('form').requestSubmit(); dialog.close(); }");
    }

    /** What is typed in the first field. */
    String summary() {
        return box.locator("[name=summary]").inputValue();
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
