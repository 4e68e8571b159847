package org.guildhall.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Confluence's Create dialog. */
final class CreateDialog {

    private final Page tab;

    private CreateDialog(Page tab) {
        this.tab = tab;
    }

    /** Opens the dialog from the page that the visitor is on. */
    static CreateDialog open(Visitor visitor) {
        visitor.tab().click("#create-button");
        visitor.tab().locator("#create-dialog").waitFor();
        return new CreateDialog(visitor.tab());
    }

    /** What can be created, by name. */
    List<String> offers() {
        return tab.locator("#create-dialog .cf-template strong").allInnerTexts();
    }

    /** Chooses, and goes on to the editor. */
    Editor create(String name) {
        tab.locator("#create-dialog .cf-template")
                .filter(new Locator.FilterOptions().setHas(tab.locator("strong:text-is('" + name + "')")))
                .click();
        tab.click("#create-dialog .create-dialog-create-button");
        tab.locator("#editpageform").waitFor();
        return new Editor(tab);
    }
}
