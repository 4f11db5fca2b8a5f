package io.github.amazonpaygateway.itests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Page} of its own in one browser for all.
 *
 * <p>Without a browser each test is reported as skipped, and standard error says so; with
 * {@code -Dbrowser.required=true} each fails.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            return ConditionEvaluationResult.enabled("decided for each test, so that each is counted");
        }
        var trouble = shared(context).trouble();
        return trouble == null || required()
                ? ConditionEvaluationResult.enabled("browser found or required")
                : ConditionEvaluationResult.disabled("no Chromium: " + trouble);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var page = shared(context).chromium().browser().newContext().newPage();
        context.getStore(OURS).put(Page.class, page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var page = context.getStore(OURS).get(Page.class, Page.class);
        if (page != null) {
            page.context().close();
        }
    }

    private static SharedBrowser shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(SharedBrowser.class, key -> SharedBrowser.launch(), SharedBrowser.class);
    }

    private static boolean required() {
        return Boolean.getBoolean("browser.required");
    }

    /** Either a browser or the reason why there is none. */
    private record SharedBrowser(@Nullable Chromium started, @Nullable PlaywrightException trouble)
            implements AutoCloseable {

        static SharedBrowser launch() {
            try {
                return new SharedBrowser(Chromium.launch(), null);
            } catch (PlaywrightException trouble) {
                System.err.println("BROWSER TESTS ARE SKIPPED: no Chromium. Install one or set CHROME_PATH.");
                return new SharedBrowser(null, trouble);
            }
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
}
