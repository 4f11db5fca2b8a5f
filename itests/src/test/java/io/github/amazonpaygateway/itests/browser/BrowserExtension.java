package io.github.amazonpaygateway.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Page} of its own, without cookies, at the demo shop; one browser and one server serve all. A
 * {@link SimulatorRemote} is given too, and the {@link Browser} to a test with a server of its own. A failed test leaves
 * a picture of the page.
 *
 * <p>Without a browser each test is reported as skipped, and standard error says so; with
 * {@code -Dbrowser.required=true} each fails.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of(System.getProperty("browser.pictures"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            return ConditionEvaluationResult.enabled("decided for each test, so that each is counted");
        }
        return browser(context).isStarted() || SharedBrowser.isRequired()
                ? ConditionEvaluationResult.enabled("found, or required")
                : ConditionEvaluationResult.disabled("no Chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == SimulatorRemote.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return browser(context).chromium().browser();
        }
        return type == Page.class ? newPage(context) : server(context).simulator();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var page = context.getStore(OURS).get(Page.class, Page.class);
        if (page != null) {
            context.getExecutionException().ifPresent(failure -> page.screenshot(pictureOf(context)));
            page.context().close();
        }
    }

    private static Page newPage(ExtensionContext context) {
        var shop = new NewContextOptions().setBaseURL(server(context).shop().toString());
        var page = browser(context).chromium().browser().newContext(shop).newPage();
        context.getStore(OURS).put(Page.class, page);
        return page;
    }

    private static ScreenshotOptions pictureOf(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName() + ".png";
        return new ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true);
    }

    private static SharedBrowser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(SharedBrowser.class, key -> SharedBrowser.launch(), SharedBrowser.class);
    }

    private static DemoServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(DemoServer.class, key -> DemoServer.start(), DemoServer.class);
    }
}
