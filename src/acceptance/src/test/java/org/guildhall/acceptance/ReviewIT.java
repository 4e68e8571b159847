package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody says on the page itself that it is still true; on a host of its own, because its clock is moved on. */
@WithHost(fresh = true)
@ExtendWith(Browser.Extension.class)
class ReviewIT {

    private static final String BADGE = "#guildhall-stale-page";
    private static final String DIALOG = "dialog.guildhall-dialog";
    private static final Duration UNTIL_STALE = Duration.ofDays(400);
    private static final String CARD =
            "<ac:structured-macro ac:name=\"guildhall-anti-pattern\"><ac:rich-text-body><p>x</p></ac:rich-text-body>"
                    + "</ac:structured-macro>";

    @Test
    void confirmsFlaggedPageAtItsBadgeByKeyboardOnly(HostSession host, Browser browser) {
        Guild guild = Guild.found(host, "REVIEWA");
        Visitor member = onFlaggedPage(host, browser, guild);
        assertThat(member.text(BADGE)).isEqualTo("Needs a look: still true?");
        assertThat(member.violations()).isEmpty();
        Keyboard keyboard = new Keyboard(member.tab());

        keyboard.press(BADGE);
        member.tab().locator(DIALOG).waitFor();
        assertThat(member.violations()).isEmpty();
        keyboard.press(DIALOG + " [type=submit]");
        member.tab().locator(DIALOG).waitFor(gone());

        assertThat(member.tab().locator(":focus").innerText()).isEqualTo("Thank you. The page counts as confirmed.");
        assertThat(member.tab().locator(BADGE).isVisible()).isFalse();
        assertThat(member.text(".guildhall-freshness")).containsIgnoringCase("Current");
        assertThat(guild.read("/flags?community=" + guild.id()).path("items")).isEmpty();
        member.tab().reload();
        assertThat(member.tab().locator(BADGE).count()).isZero();
        assertThat(member.text(".guildhall-freshness")).containsIgnoringCase("Confirmed");
    }

    @Test
    void keepsWhatWasTypedWhenTheDialogIsClosed(HostSession host, Browser browser) {
        Visitor member = onFlaggedPage(host, browser, Guild.found(host, "REVIEWB"));
        Page tab = member.tab();
        tab.locator(BADGE).click();
        tab.getByLabel("I tried what it says").check();
        tab.getByLabel("Note").fill("The second example");
        tab.keyboard().press("Escape");
        tab.locator(DIALOG).waitFor(gone());

        tab.keyboard().press("Enter");

        assertThat(tab.getByLabel("Note").inputValue()).isEqualTo("The second example");
        assertThat(tab.getByLabel("I tried what it says").isChecked()).isTrue();
    }

    private static Visitor onFlaggedPage(HostSession host, Browser browser, Guild guild) {
        long page = guild.page("Old rule", CARD);
        host.advanceTo(host.now().plus(UNTIL_STALE));
        host.client(CONFLUENCE, "admin")
                .post("/rest/guildhall/1.0/sweeps", Map.of())
                .ok();
        return Visitor.of(browser, host, CONFLUENCE, guild.name("member")).openPage(page);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
