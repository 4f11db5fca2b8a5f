package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.AmountLimit;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import java.util.Optional;

/** What the buyer shall consent to: the type of the ChargePermission, with what belongs to that type and no other. */
public sealed interface Consent {

    /** For {@code chargePermissionType}. */
    ChargePermissionType type();

    /** One order, possibly charged in parts. */
    record OneTime() implements Consent {

        @Override
        public ChargePermissionType type() {
            return ChargePermissionType.ONE_TIME;
        }
    }

    /**
     * A subscription, whose plan the buyer sees.
     *
     * @param frequency how often it is charged
     * @param amount what one charge will be, more than zero; empty when that is not known
     */
    record Recurring(Frequency frequency, Optional<Money> amount) implements Consent {

        private static final AmountLimit AMOUNT = new AmountLimit("recurringMetadata.amount");

        /** @throws IllegalArgumentException when the amount is zero or more than one charge may be */
        public Recurring {
            amount.ifPresent(AMOUNT::check);
        }

        @Override
        public ChargePermissionType type() {
            return ChargePermissionType.RECURRING;
        }
    }

    /**
     * A payment method that the shop may charge later. The buyer may decline to store it: what came of it is
     * {@code chargePermissionType} of the completed session.
     *
     * @param setupOnly whether the method is only stored and nothing charged at once
     * @param earlier the consent that this buyer gave before, to pay with the method stored then
     */
    record PaymentMethodOnFile(boolean setupOnly, Optional<ChargePermissionId> earlier) implements Consent {

        /** @throws IllegalArgumentException when a method that is stored already shall only be stored */
        public PaymentMethodOnFile {
            if (setupOnly && earlier.isPresent()) {
                throw new IllegalArgumentException("paymentMethodOnFileMetadata.setupOnly is not possible together with"
                        + " chargePermissionId: that payment method is stored already; leave one of them out");
            }
        }

        @Override
        public ChargePermissionType type() {
            return ChargePermissionType.PAYMENT_METHOD_ON_FILE;
        }
    }

    /** To one order. */
    static Consent oneTime() {
        return new OneTime();
    }

    /** To a subscription whose amounts are not known yet. */
    static Consent recurring(Frequency frequency) {
        return new Recurring(frequency, Optional.empty());
    }

    /** To a subscription with this amount each time. */
    static Consent recurring(Frequency frequency, Money amount) {
        return new Recurring(frequency, Optional.of(amount));
    }

    /** To this payment and to storing its payment method. */
    static Consent paymentMethodOnFile() {
        return new PaymentMethodOnFile(false, Optional.empty());
    }

    /** To storing a payment method, without a payment now. */
    static Consent storingOnly() {
        return new PaymentMethodOnFile(true, Optional.empty());
    }

    /** To this payment with the method that the buyer stored before. */
    static Consent storedBefore(ChargePermissionId earlier) {
        return new PaymentMethodOnFile(false, Optional.of(earlier));
    }
}
