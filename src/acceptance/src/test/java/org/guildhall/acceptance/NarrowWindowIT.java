package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.guildhall.host.kernel.ProductName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host's pages in a window as narrow as a phone. */
@WithHost
@ExtendWith(Browser.Extension.class)
class NarrowWindowIT {

    private static final int WIDTH = 400;

    /** Pairs of entries of the header of which one covers the other. */
    private static final String COVERED =
            """
            () => {
              const shown = Array.from(document.querySelectorAll('#header .aui-nav > li > a, #logo > a'))
                .filter(entry => entry.offsetParent && getComputedStyle(entry).visibility === 'visible');
              const found = [];
              shown.forEach((one, at) => shown.slice(at + 1).forEach(other => {
                const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
                  found.push(one.textContent.trim() + ' and ' + other.textContent.trim());
                }
              }));
              return found;
            }""";

    @ParameterizedTest
    @CsvSource({
        "CONFLUENCE, /dashboard.action",
        "CONFLUENCE, /admin/console.action",
        "CONFLUENCE, /dosearchsite.action",
        "JIRA, /secure/Dashboard.jspa"
    })
    void showsTheWholeHeaderAndNothingBesideTheWindow(
            ProductName product, String path, HostSession host, Browser browser) {
        Visitor admin = Visitor.of(browser, host, product, "admin");
        Page tab = admin.tab();
        tab.setViewportSize(WIDTH, 700);

        admin.open(path);
        tab.waitForFunction("() => document.querySelector('#header .aui-nav')");

        assertThat((List<?>) tab.evaluate(COVERED)).isEmpty();
        assertThat(tab.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(WIDTH);
        assertThat(tab.locator("#user-menu-link"))
                .satisfies(link -> assertThat(link.ariaSnapshot()).contains("Ada Administrator"));
        assertThat(admin.violations()).isEmpty();
    }
}
