package org.guildhall.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real browser for a test: one process for the whole run, a fresh profile for each {@code Browser} handed to a test. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** What covers the window, not the page. */
    private static final String MODAL = "[aria-modal=true], dialog[open]";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;

    private final BrowserContext context;

    private Browser(BrowserContext context) {
        this.context = context;
    }

    /** A new tab of this profile. */
    Page tab() {
        return context.newPage();
    }

    /** Serious and critical violations that axe finds on the page, in words. */
    static List<String> seriousViolations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::inWords)
                        .toList();
    }

    /** Makes a picture of the page for the documentation, without the host's clock, which moves on. */
    static void picture(Page page, String name) {
        Path picture = Path.of(System.getProperty("guildhall.pictures")).resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setFullPage(!page.locator(MODAL).first().isVisible())
                .setStyle("#host-clock { visibility: hidden } * { caret-color: transparent !important }")
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        Path documented = Path.of(System.getProperty("guildhall.images")).resolve(name + ".png");
        if ("update".equals(System.getProperty("pictures")) || Files.notExists(documented)) {
            copy(picture, documented);
        }
    }

    /** Times and durations differ from run to run: what is documented changes only when somebody asks for it. */
    private static void copy(Path picture, Path documented) {
        try {
            Files.copy(picture, documented, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    private static Browser fresh(String locale, String zone) {
        return new Browser(Process.CHROMIUM.newContext(new NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale(locale)
                .setTimezoneId(zone)));
    }

    /** The one browser process; it ends with the JVM. */
    private static final class Process {

        static final com.microsoft.playwright.Browser CHROMIUM = launch();

        /** Playwright brings a browser of its own only where the build found none; left to itself it would bring three. */
        private static com.microsoft.playwright.Browser launch() {
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
            executable().ifPresentOrElse(options::setExecutablePath, PlaywrightChromium::install);
            Playwright.CreateOptions driver =
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            return Playwright.create(driver).chromium().launch(options);
        }

        private static java.util.Optional<Path> executable() {
            try {
                String path = Files.readString(Path.of(System.getProperty("guildhall.browser.file")))
                        .strip();
                return path.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(Path.of(path));
            } catch (IOException e) {
                throw new IllegalStateException("The build did not say which browser to use", e);
            }
        }
    }

    /** Hands a fresh browser to each test that asks for one, and closes it afterwards. */
    static final class Extension implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Extension.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Browser browser = fresh("en-GB", "Europe/Berlin");
            context.getStore(NAMESPACE).put(browser, browser);
            context.getStore(NAMESPACE).put("last", browser);
            return browser;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Browser browser = context.getStore(NAMESPACE).remove("last", Browser.class);
            if (browser != null) {
                browser.close();
            }
        }
    }
}
