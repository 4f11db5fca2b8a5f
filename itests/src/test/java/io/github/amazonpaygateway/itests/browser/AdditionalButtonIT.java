package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class AdditionalButtonIT {

    @Test
    void theShopKnowsTheAddressAndAmazonOnlyTakesThePayment(Page page) {
        var buyer = new Buyer(page).putsIntoCart("dripper").entersAnAddress();
        assertThat(buyer.sees("order-address")).containsText("12 Analytical Row");

        buyer.clicksTheAmazonPayButton().atAmazon().signsIn().paysWith("1111");

        buyer.endsWith("placed");
        assertThat(buyer.sees("order-total")).hasText("$36.90");
        assertThat(buyer.sees("order-address")).containsText("12 Analytical Row");
    }
}
