package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class ExpressPurchaseIT {

    @Test
    void addressAndCardComeFromAmazon(Page page) {
        var buyer = new Buyer(page).reviewsAnOrderOf("mug", "1111");
        assertThat(buyer.sees("review-address")).not().isEmpty();
        assertThat(buyer.sees("payment-descriptor")).containsText("1111");
        buyer.sees("shipping-EXPRESS").check();
        assertThat(buyer.sees("review-total")).hasText("$28.90");

        buyer.placesTheOrder().endsWith("placed");

        assertThat(buyer.sees("order-total")).hasText("$28.90");
        buyer.hasOrders(1);
        assertThat(buyer.sees("order-state")).containsText("Paid with Amazon Pay");
        assertThat(buyer.sees("cart-count")).hasText("0");
    }

    @Test
    void aReloadOfTheResultOrdersNothingMore(Page page) {
        var buyer = new Buyer(page).buys("beans");

        page.reload();

        buyer.endsWith("placed").hasOrders(1);
    }
}
