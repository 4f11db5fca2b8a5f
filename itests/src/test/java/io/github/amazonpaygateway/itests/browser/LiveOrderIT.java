package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages that are open while something happens to the payment: Amazon tells the shop, the shop tells the page. */
@InBrowser
class LiveOrderIT {

    private static final Duration UNTIL_A_REFUND_IS_DONE = Duration.ofMinutes(1);

    @Test
    void theOrderFollowsItsPaymentWithoutAReload(Page page, SimulatorRemote simulator) {
        var order = new Buyer(page).buys("mug").orderNumber();
        page.navigate("/order?number=" + order);
        page.evaluate("window.isTheSamePage = true");
        var desk = new MerchantDesk(page.context().newPage()).opens(order);

        desk.captures("10.00");
        assertThat(told(page, "CAPTURED")).isVisible();
        assertThat(told(page, "CAPTURED")).containsText("Notification ");

        desk.refunds("4.00");
        assertThat(desk.sees("message")).isVisible();
        simulator.advance(UNTIL_A_REFUND_IS_DONE);
        assertThat(told(page, "REFUNDED")).isVisible();
        assertThat(desk.sees("payment")).hasAttribute("data-state", "PARTLY_REFUNDED");
        assertThat(desk.sees("amount-refunded")).hasText("$4.00");

        Assertions.assertThat(page.evaluate("window.isTheSamePage")).isEqualTo(true);
    }

    private static Locator told(Page page, String state) {
        return page.locator("[data-testid='timeline-entry'][data-state='" + state + "']");
    }
}
