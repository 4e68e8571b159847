package org.guildhall.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Confluence's editor with its macro browser. */
final class Editor {

    private final Page tab;

    Editor(Page tab) {
        this.tab = tab;
    }

    /** What is written, in storage format. */
    Locator markup() {
        return tab.locator("#markup");
    }

    /** Replaces everything. */
    void write(String storage) {
        markup().fill(storage);
    }

    /** The live preview, once it shows something. */
    Locator preview() {
        Locator preview = tab.locator("#preview");
        preview.locator("> *").first().waitFor();
        return preview;
    }

    Locator title() {
        return tab.locator("#content-title");
    }

    /** Puts the cursor behind everything. */
    Editor toTheEnd() {
        markup().evaluate("area => area.setSelectionRange(area.value.length, area.value.length)");
        return this;
    }

    /** Opens the macro browser and looks for a macro. */
    Locator browse(String words) {
        tab.click("#insert-macro");
        tab.fill("#macro-browser-search", words);
        return tab.locator(".cf-mb-macros button");
    }

    /** Picks a macro by the name that people see. */
    void pick(String label) {
        browse(label);
        tab.locator(".cf-mb-macros button")
                .filter(new Locator.FilterOptions().setHas(tab.locator("strong:text-is('" + label + "')")))
                .click();
        tab.locator(".cf-mb-form").waitFor();
    }

    /** Fills the fields of the macro's form by their labels. */
    void fill(Map<String, String> fields) {
        fields.forEach((label, value) -> {
            Locator field =
                    tab.locator(".cf-mb-fields").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
            if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                field.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(value));
            } else {
                field.fill(value);
            }
        });
    }

    void body(String storage) {
        tab.fill("#macro-body", storage);
    }

    void insert() {
        tab.click("#macro-insert");
        tab.locator("#macro-browser-dialog").waitFor(hidden());
    }

    /** Saves, and waits for what comes then: the page, or the editor with what is wrong. */
    void save() {
        tab.click("#rte-button-publish");
        tab.waitForLoadState();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
