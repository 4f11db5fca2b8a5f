package io.github.amazonpaygateway.itests.browser;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/** The browser of all tests, or the reason why there is none. */
record SharedBrowser(@Nullable Chromium started, @Nullable PlaywrightException trouble) implements AutoCloseable {

    /** How long a page may take; a build machine can be busy. */
    private static final double PATIENCE_MILLIS = 30_000;

    static SharedBrowser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        try {
            return new SharedBrowser(Chromium.launch(), null);
        } catch (PlaywrightException trouble) {
            System.err.println("BROWSER TESTS ARE NOT RUN: no Chromium. Install one, or set CHROME_PATH.");
            return new SharedBrowser(null, trouble);
        }
    }

    static boolean isRequired() {
        return Boolean.getBoolean("browser.required");
    }

    boolean isStarted() {
        return started != null;
    }

    Chromium chromium() {
        if (started == null) {
            throw new IllegalStateException("no Chromium, and -Dbrowser.required=true", trouble);
        }
        return started;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
