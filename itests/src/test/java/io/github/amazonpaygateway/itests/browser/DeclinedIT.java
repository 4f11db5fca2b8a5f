package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class DeclinedIT {

    @Test
    void anotherCardFinishesTheOrder(Page page) {
        var buyer = new Buyer(page)
                .reviewsAnOrderOf("press", "3434")
                .placesTheOrder()
                .endsWith("declined");

        buyer.sees("choose-another-card").click();
        buyer.clicksTheAmazonPayButton().atAmazon().paysWith("1111");
        buyer.placesTheOrder();

        buyer.endsWith("placed").hasOrders(2);
        assertThat(buyer.sees("order-state")).hasText(new String[] {"Paid with Amazon Pay", "Payment declined"});
    }

    @Test
    void anotherMethodFinishesTheOrder(Page page) {
        var buyer = new Buyer(page)
                .reviewsAnOrderOf("press", "3434")
                .placesTheOrder()
                .endsWith("declined");

        buyer.sees("pay-by-invoice").click();

        buyer.hasOrders(1);
        assertThat(buyer.sees("order-state")).containsText("Pay by invoice");
    }
}
