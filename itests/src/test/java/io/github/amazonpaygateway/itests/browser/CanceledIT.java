package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class CanceledIT {

    @Test
    void whoCancelsAtAmazonFindsTheCartAsItWas(Page page) {
        var buyer = new Buyer(page).putsIntoCart("kettle").clicksTheAmazonPayButton();

        buyer.atAmazon().signsIn().cancels();

        assertThat(buyer.sees("canceled")).isVisible();
        buyer.sees("back-to-cart").click();
        assertThat(buyer.sees("cart-line-kettle")).isVisible();
    }

    @Test
    void aCardThatEndsAsCanceledMovesNoMoney(Page page) {
        var buyer = new Buyer(page)
                .reviewsAnOrderOf("kettle", "3064")
                .placesTheOrder()
                .endsWith("canceled");

        buyer.sees("back-to-cart").click();

        assertThat(buyer.sees("cart-line-kettle")).isVisible();
    }
}
