package org.guildhall.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.kernel.ProductName;

/** A person who sits at a tab of the browser and has logged in to a product. */
final class Visitor {

    private static final Pattern LOGIN = Pattern.compile(".*/login\\.(action|jsp).*");

    private final Page tab;
    private final String base;

    private Visitor(Page tab, String base) {
        this.tab = tab;
        this.base = base;
    }

    /** Logs in by the form, as that person would. */
    static Visitor of(Browser browser, HostSession host, ProductName product, String person) {
        Visitor visitor = new Visitor(browser.tab(), host.address(product).toString());
        visitor.open(product == ProductName.JIRA ? "/login.jsp" : "/login.action");
        visitor.tab.fill("#os_username", person);
        visitor.tab.fill("#os_password", person);
        visitor.tab.click("#loginButton");
        visitor.tab.waitForURL(url -> !LOGIN.matcher(url).matches());
        return visitor;
    }

    Page tab() {
        return tab;
    }

    /** Opens an address below the product's own. */
    Visitor open(String path) {
        tab.navigate(base + path);
        return this;
    }

    /** Opens a page of Confluence. */
    Visitor openPage(long id) {
        return open("/pages/viewpage.action?pageId=" + id);
    }

    /** Opens a page's editor. */
    Editor edit(long id) {
        open("/pages/editpage.action?pageId=" + id);
        return new Editor(tab);
    }

    /** The text that a part of the page shows. */
    String text(String selector) {
        return tab.locator(selector).first().innerText();
    }

    /** What axe has to say about the page as it is now. */
    List<String> violations() {
        return Browser.seriousViolations(tab);
    }
}
