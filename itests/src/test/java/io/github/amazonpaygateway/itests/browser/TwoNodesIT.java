package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two nodes of the demo shop: whatever one has begun the other one goes on with. */
@InBrowser
class TwoNodesIT {

    private static final Duration UNTIL_A_REFUND_IS_DONE = Duration.ofMinutes(1);

    /** A call of a node is thought alive for 30 s; then the other one asks. */
    private static final int UNTIL_A_NODE_IS_GIVEN_UP_MILLIS = 90_000;

    @Test
    void aPurchaseGoesFromNodeToNodeAndOutlivesOneOfThem(Browser browser) throws Exception {
        var nodes = DemoNodes.start();
        try {
            buysAcrossNodes(browser, nodes);
            finishesWhatTheOtherLeft(browser, nodes);
        } finally {
            Assertions.assertThat(nodes.stop()).isEmpty();
        }
    }

    /** The cart and the completion on node 2, the review on node 1: who comes back from Amazon Pay is sent to the other. */
    private static void buysAcrossNodes(Browser browser, DemoNodes nodes) {
        var page = page(browser, nodes.second());
        var buyer = new Buyer(page).reviewsAnOrderOf("mug", "1111");
        Assertions.assertThat(page.url()).startsWith(nodes.first() + "/review");
        buyer.placesTheOrder().endsWith("placed");
        Assertions.assertThat(page.url()).startsWith(nodes.second() + "/result");
        var order = buyer.orderNumber();

        var first = new MerchantDesk(page(browser, nodes.first())).opens(order);
        first.captures("10.00");
        assertThat(first.sees("payment")).hasAttribute("data-state", "CAPTURED");

        var second = new MerchantDesk(page(browser, nodes.second())).opens(order);
        second.refunds("4.00");
        assertThat(second.sees("message")).isVisible();
        nodes.simulator().advance(UNTIL_A_REFUND_IS_DONE);
        assertThat(second.sees("payment")).hasAttribute("data-state", "PARTLY_REFUNDED");

        first.page().reload();
        second.page().reload();
        Assertions.assertThat(second.sees("story").innerText())
                .isEqualTo(first.sees("story").innerText())
                .contains("capture 1: SENDING → DONE", "refund 1: ");
    }

    private static void finishesWhatTheOtherLeft(Browser browser, DemoNodes nodes) throws InterruptedException {
        var order = new Buyer(page(browser, nodes.second())).buys("beans").orderNumber();
        nodes.simulator().spoil("{\"operation\":\"captureCharge\",\"when\":\"after\",\"hang\":true}");

        new MerchantDesk(page(browser, nodes.first()))
                .opens(order)
                .sees("capture-all")
                .click();
        for (int i = 0; i < 300 && !captured(nodes).equals("33.40"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        nodes.killFirst();
        nodes.simulator().spoilNothing();

        var second = new MerchantDesk(page(browser, nodes.second())).opens(order);
        assertThat(second.sees("payment"))
                .hasAttribute(
                        "data-state",
                        "CAPTURED",
                        new HasAttributeOptions().setTimeout(UNTIL_A_NODE_IS_GIVEN_UP_MILLIS));
        assertThat(second.sees("story")).containsText("capture 1: SENDING → ");
        Assertions.assertThat(captured(nodes)).isEqualTo("33.40");
    }

    private static String captured(DemoNodes nodes) {
        return nodes.simulator().sums("USD").getString("captured");
    }

    private static Page page(Browser browser, URI node) {
        return browser.newContext(new NewContextOptions().setBaseURL(node.toString()))
                .newPage();
    }
}
