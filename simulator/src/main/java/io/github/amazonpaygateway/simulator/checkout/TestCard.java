package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.permission.PaymentMethod;
import java.util.Arrays;
import java.util.Optional;

/** The cards of the sandbox's wallet. */
public enum TestCard {
    VISA("1111", "Visa", Effect.PAYS),
    AMEX("0005", "Amex", Effect.PAYS),
    MASTERCARD("4444", "MasterCard", Effect.PAYS),
    DISCOVER("9424", "Discover", Effect.PAYS),
    JCB("0000", "JCB", Effect.PAYS),
    BUYER_CANCELS("3064", "Visa", Effect.BUYER_CANCELS),
    DECLINED("3434", "Visa", Effect.DECLINED),
    PENDING("0701", "Visa", Effect.PENDING),
    PENDING_DECLINED("4354", "Visa", Effect.PENDING_DECLINED);

    /** What a card does to a checkout. */
    public enum Effect {
        /** Nothing special. */
        PAYS("always pays"),
        /** The session ends Canceled/BuyerCanceled. */
        BUYER_CANCELS("ends as if the buyer had canceled"),
        /** The session ends Canceled/Declined. */
        DECLINED("is declined"),
        /** The authorization is decided after 30 seconds, for good. */
        PENDING("authorizes after 30 seconds"),
        /** The authorization is decided after 30 seconds, for bad. */
        PENDING_DECLINED("is declined after 30 seconds");

        private final String words;

        Effect(String words) {
            this.words = words;
        }
    }

    private final String ending;
    private final String brand;
    private final Effect effect;

    TestCard(String ending, String brand, Effect effect) {
        this.ending = ending;
        this.brand = brand;
        this.effect = effect;
    }

    /** The card with these last four digits. */
    public static Optional<TestCard> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(card -> card.ending.equals(ending))
                .findFirst();
    }

    /** Its last four digits. */
    public String ending() {
        return ending;
    }

    /** What it does. */
    public Effect effect() {
        return effect;
    }

    /** Brand, digits and effect in words. */
    public String label() {
        return brand + " ****" + ending + " (" + effect.words + ")";
    }

    /** As a permission knows it. */
    public PaymentMethod paymentMethod() {
        return new PaymentMethod(ending, brand + " ****" + ending + " (Amazon Pay)");
    }
}
