package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@InBrowser
class MerchantDeskIT {

    private static final Duration UNTIL_A_REFUND_IS_DONE = Duration.ofMinutes(1);

    @Test
    void aPartIsCapturedAndAPartOfItRefunded(Page page, SimulatorRemote simulator) {
        var order = new Buyer(page).buys("mug").orderNumber();
        var desk = new MerchantDesk(page).opens(order);
        assertThat(desk.sees("payment")).hasAttribute("data-state", "AUTHORIZED");

        desk.captures("10.00");

        assertThat(desk.sees("payment")).hasAttribute("data-state", "CAPTURED");
        assertThat(desk.sees("amount-captured")).hasText("$10.00");

        desk.refunds("4.00");
        assertThat(desk.sees("message")).isVisible();
        simulator.advance(UNTIL_A_REFUND_IS_DONE);
        desk.refreshes();

        assertThat(desk.sees("payment")).hasAttribute("data-state", "PARTLY_REFUNDED");
        assertThat(desk.sees("amount-refunded")).hasText("$4.00");
    }

    @Test
    void moreThanIsLeftIsRefusedBeforeAnythingIsSent(Page page) {
        var order = new Buyer(page).buys("mug").orderNumber();
        var desk = new MerchantDesk(page).opens(order);

        desk.captures("99.00");

        assertThat(desk.sees("message")).hasAttribute("data-kind", "bad");
        assertThat(desk.sees("payment")).hasAttribute("data-state", "AUTHORIZED");
    }

    @Test
    void aCanceledPaymentIsNotTaken(Page page) {
        var order = new Buyer(page).buys("mug").orderNumber();
        var desk = new MerchantDesk(page).opens(order);

        desk.sees("cancel").click();

        assertThat(desk.sees("payment")).hasAttribute("data-state", "CANCELED");
        assertThat(desk.sees("capture-all")).hasCount(0);
        assertThat(desk.sees("capture-objection")).isVisible();
    }

    @Test
    void whatCannotBeDoneSaysWhyAndTheLedgerTellsWhatWasDone(Page page) {
        var order = new Buyer(page).buys("mug").orderNumber();
        var desk = new MerchantDesk(page).opens(order);
        assertThat(desk.sees("refund-objection")).hasText("Nothing is captured, so there is nothing to give back.");

        desk.sees("capture-all").click();

        assertThat(desk.sees("payment")).hasAttribute("data-state", "CAPTURED");
        assertThat(desk.sees("capture-objection")).containsText("it can only be refunded");
        assertThat(desk.sees("cancel")).hasCount(0);
        assertThat(desk.sees("story")).containsText("checkout 1: SENDING → DONE");
        assertThat(desk.sees("story")).containsText("capture 1: SENDING → DONE");
    }
}
