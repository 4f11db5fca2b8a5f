package io.github.amazonpaygateway.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import org.junit.jupiter.api.Test;

/** Whatever a buyer clicks, one order is one charge. */
@InBrowser
class ImpatientBuyerIT {

    @Test
    void aDoubleClickPaysOnce(Page page, SimulatorRemote simulator) {
        var buyer = new Buyer(page).reviewsAnOrderOf("mug", "1111");
        int before = simulator.chargeIds().size();

        buyer.doubleClicksOn("place-order");

        buyer.endsWith("placed").hasOrders(1);
        assertThat(simulator.chargeIds()).hasSize(before + 1);
    }

    @Test
    void theBackButtonDoesNotPayAgain(Page page, SimulatorRemote simulator) {
        var buyer = new Buyer(page).buys("mug");
        int before = simulator.chargeIds().size();

        page.goBack();
        page.goBack();
        page.goForward();

        buyer.hasOrders(1);
        assertThat(simulator.chargeIds()).hasSize(before);
    }

    @Test
    void aSecondWindowOnTheSameReviewPaysOnce(Page page, SimulatorRemote simulator) {
        var buyer = new Buyer(page).reviewsAnOrderOf("mug", "1111");
        var secondWindow = page.context().newPage();
        secondWindow.navigate(page.url());
        int before = simulator.chargeIds().size();

        buyer.placesTheOrder().endsWith("placed");
        new Buyer(secondWindow).placesTheOrder();
        secondWindow.waitForLoadState();

        buyer.hasOrders(1);
        assertThat(simulator.chargeIds()).hasSize(before + 1);
    }
}
