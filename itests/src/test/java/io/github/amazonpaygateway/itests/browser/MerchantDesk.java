package io.github.amazonpaygateway.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The merchant's pages of the shop. */
record MerchantDesk(Page page) {

    MerchantDesk opens(String order) {
        page.navigate("/merchant");
        sees("merchant-row-" + order).click();
        return this;
    }

    void captures(String amount) {
        sees("capture-amount").fill(amount);
        sees("capture").click();
    }

    void refunds(String amount) {
        sees("refund-amount").fill(amount);
        sees("refund").click();
    }

    void refreshes() {
        sees("refresh").click();
    }

    Locator sees(String testId) {
        return page.getByTestId(testId);
    }
}
