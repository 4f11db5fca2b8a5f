package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A person who buys: what is clicked and typed in the shop. */
final class Buyer {

    private final Page page;
    private final AmazonPages amazon;

    Buyer(Page page) {
        this.page = page;
        this.amazon = new AmazonPages(page);
    }

    AmazonPages atAmazon() {
        return amazon;
    }

    Buyer putsIntoCart(String product) {
        page.navigate("/");
        sees("add-" + product).click();
        assertThat(sees("cart-line-" + product)).isVisible();
        return this;
    }

    Buyer clicksTheAmazonPayButton() {
        // the place of the button is there before the script has drawn it
        sees("amazon-pay-button").getByRole(AriaRole.BUTTON).click();
        return this;
    }

    /** Cart, Amazon Pay, and back on the review page, with a card of this ending. */
    Buyer reviewsAnOrderOf(String product, String card) {
        putsIntoCart(product).clicksTheAmazonPayButton();
        amazon.signsIn().paysWith(card);
        assertThat(sees("review")).isVisible();
        return this;
    }

    Buyer entersAnAddress() {
        sees("go-to-payment").click();
        sees("recipient").fill("Ada Lovelace");
        sees("line1").fill("12 Analytical Row");
        sees("city").fill("Seattle");
        sees("region").fill("WA");
        sees("postal-code").fill("98101");
        sees("phone").fill("2065550100");
        sees("continue-to-pay").click();
        return this;
    }

    Buyer placesTheOrder() {
        sees("place-order").click();
        return this;
    }

    /** By the bare mouse: the first click may take the page away under the second. */
    void doubleClicksOn(String testId) {
        sees(testId).scrollIntoViewIfNeeded();
        var place = sees(testId).boundingBox();
        page.mouse().dblclick(place.x + place.width / 2, place.y + place.height / 2);
    }

    /** From the shelf to the placed order. */
    Buyer buys(String product) {
        return reviewsAnOrderOf(product, "1111").placesTheOrder().endsWith("placed");
    }

    /** Waits for the result page to say so. */
    Buyer endsWith(String result) {
        assertThat(sees("result")).hasAttribute("data-result", result);
        return this;
    }

    Buyer hasOrders(int count) {
        page.navigate("/orders");
        assertThat(page.locator("[data-testid^='order-row-']")).hasCount(count);
        return this;
    }

    /** What is on the page under this name. */
    Locator sees(String testId) {
        return page.getByTestId(testId);
    }

    String orderNumber() {
        return sees("order-number").first().innerText().strip();
    }
}
