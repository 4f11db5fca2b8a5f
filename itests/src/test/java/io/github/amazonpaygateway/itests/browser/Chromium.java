package io.github.amazonpaygateway.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests: the one named by {@code CHROME_PATH}, else one of the system, else one that Playwright
 * downloads.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it. @throws PlaywrightException if there is none and none can be had */
    static Chromium launch() {
        var installed = installed();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(downloads(installed.isEmpty())));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(installed)));
        } catch (PlaywrightException noBrowser) {
            playwright.close();
            throw noBrowser;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(chosen()), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static @Nullable String chosen() {
        return System.getenv("CHROME_PATH");
    }

    private static Map<String, String> downloads(boolean wanted) {
        return wanted ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }

    private static LaunchOptions options(Optional<Path> executable) {
        var options = new LaunchOptions().setArgs(arguments());
        executable.ifPresent(options::setExecutablePath);
        return options;
    }

    /** Chromium refuses its sandbox to root, and containers give it a {@code /dev/shm} too small to run in. */
    private static List<String> arguments() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("--disable-dev-shm-usage", "--no-sandbox")
                : List.of("--disable-dev-shm-usage");
    }
}
