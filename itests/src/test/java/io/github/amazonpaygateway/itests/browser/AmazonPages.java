package io.github.amazonpaygateway.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The pages of Amazon Pay, as the simulator shows them. */
final class AmazonPages {

    private final Page page;

    AmazonPages(Page page) {
        this.page = page;
    }

    AmazonPages signsIn() {
        button("Sign in").click();
        return this;
    }

    /** Chooses the card of this ending and goes on, back to the shop in the end. */
    void paysWith(String card) {
        page.locator("label:has(input[name='card'][value='" + card + "'])").click();
        page.locator("form[action='/checkout/choose'] button.primary").click();
    }

    void cancels() {
        button("Cancel and return to the shop").click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
