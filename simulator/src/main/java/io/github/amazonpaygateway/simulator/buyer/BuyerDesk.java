package io.github.amazonpaygateway.simulator.buyer;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import jakarta.json.JsonObject;
import java.util.List;

/** The buyer's side of a checkout. Every step throws {@link Refusal} if the session does not allow it. */
public interface BuyerDesk {

    /**
     * Does what checkout.js does on a click: checks the signature over exactly the payload and creates the session.
     *
     * @return the session and its page on the simulator
     * @throws Refusal with the text the simulator would have signed, if the signature does not verify
     */
    NextPage openSession(ButtonClick click);

    /** The buyer's step of a sign-in: what the shop wants to read. */
    List<String> scopes(String signInId);

    /**
     * The buyer lets the shop read.
     *
     * @return {@code signInReturnUrl} with {@code buyerToken}
     */
    NextPage consent(String signInId);

    /**
     * The buyer does not.
     *
     * @return {@code signInCancelUrl}, or {@code signInReturnUrl} without a token if there is none
     */
    NextPage refuse(String signInId);

    /** What the shop may read of the buyer, as the session shows it. */
    JsonObject details(String checkoutSessionId);

    /** What the hosted page has to show. */
    BuyerView view(String checkoutSessionId);

    /** {@link #signIn(String, BuyerChoice)} with {@link BuyerChoice#usual()}. */
    default NextPage signIn(String checkoutSessionId) {
        return signIn(checkoutSessionId, BuyerChoice.usual());
    }

    /**
     * The buyer signs in and chooses; again to change the choice.
     *
     * @return the shop's review page; in a {@code ProcessOrder} checkout the page on which to approve
     */
    NextPage signIn(String checkoutSessionId, BuyerChoice choice);

    /**
     * The buyer lets the payment happen; signs in first with the given card if needed.
     *
     * @param card the last four digits
     * @return the shop's result page, also when the card simulates a decline
     * @throws Refusal 422 that names what the shop still has to set, if anything
     */
    NextPage approve(String checkoutSessionId, String card);

    /**
     * {@link #approve(String, String)} with what was chosen before, or with {@link BuyerChoice#usual()}.
     */
    NextPage approve(String checkoutSessionId);

    /**
     * What the buyer can do about a permission.
     *
     * @throws Refusal 404 if there is no such permission
     */
    WalletView wallet(String chargePermissionId);

    /**
     * The buyer pays with another card from now on, which also repairs the wallet; the shop is notified.
     *
     * @param card the last four digits
     * @throws Refusal 404 if there is no such permission, 422 if it is closed
     */
    void changePaymentMethod(String chargePermissionId, String card);

    /**
     * The buyer repairs the wallet: a permission that was not chargeable because of its payment method is again.
     *
     * @throws Refusal 404 if there is no such permission
     */
    void repairPaymentMethod(String chargePermissionId);

    /**
     * The buyer leaves.
     *
     * @return the shop's cancel page, or its review page if it has none
     */
    NextPage cancel(String checkoutSessionId);

    /**
     * The payment is declined for good.
     *
     * @return the shop's result page, as after an approval: the shop learns of it from the session
     */
    NextPage decline(String checkoutSessionId);
}
