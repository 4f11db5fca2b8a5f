package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What can still be missing before the buyer can be sent on, in the order seen on the wire. */
public enum Constraint {
    BUYER_NOT_ASSOCIATED(
            "BuyerNotAssociated",
            "There is no buyer associated with the Checkout Session. "
                    + "Return the checkout session id to the Amazon Pay Button to allow buyer to login.",
            session -> session.visit().isEmpty()),
    CHARGE_AMOUNT_NOT_SET(
            "ChargeAmountNotSet",
            "chargeAmount is not set.",
            session -> lacks(session, "paymentDetails", "chargeAmount") && !isSetupOnly(session.terms())),
    CHECKOUT_RESULT_RETURN_URL_NOT_SET(
            "CheckoutResultReturnUrlNotSet",
            "checkoutResultReturnUrl is not set.",
            session -> lacks(session, "webCheckoutDetails", "checkoutResultReturnUrl")),
    PAYMENT_INTENT_NOT_SET(
            "PaymentIntentNotSet",
            "paymentIntent is not set.",
            session -> lacks(session, "paymentDetails", "paymentIntent")),
    // The text follows the pattern of the others; it was not seen.
    RECURRING_FREQUENCY_NOT_SET(
            "RecurringFrequencyNotSet",
            "recurringMetadata frequency is not set.",
            session -> isRecurring(session.terms()) && lacks(session, "recurringMetadata", "frequency"));

    private final String id;
    private final String description;
    private final Predicate<CheckoutSession> holds;

    Constraint(String id, String description, Predicate<CheckoutSession> holds) {
        this.id = id;
        this.description = description;
        this.holds = holds;
    }

    /** What is still missing. */
    public static List<Constraint> of(CheckoutSession session) {
        return Arrays.stream(values()).filter(c -> c.holds.test(session)).toList();
    }

    /** The value of {@code constraintId}. */
    public String id() {
        return id;
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("constraintId", id)
                .put("description", description)
                .build();
    }

    static boolean isSetupOnly(Document terms) {
        return terms.flag("paymentMethodOnFileMetadata", "setupOnly");
    }

    private static boolean isRecurring(Document terms) {
        return terms.text("chargePermissionType").filter("Recurring"::equals).isPresent();
    }

    private static boolean lacks(CheckoutSession session, String part, String name) {
        return session.terms().value(part, name).isEmpty();
    }
}
