package io.github.amazonpaygateway.demo.orders.entity;

/** Where an order stands. */
public enum OrderState {
    /** Stored, and the buyer is asked to pay. */
    AWAITING_PAYMENT("Awaiting payment"),
    /** Amazon was asked to complete the payment and has not answered, or not clearly. Never a decline. */
    CHECKING_PAYMENT("Checking payment"),
    /** Amazon guarantees the money. */
    PAID("Paid with Amazon Pay"),
    /** The buyer pays by invoice instead. */
    INVOICED("Pay by invoice"),
    /** Amazon declined; no money moved. */
    DECLINED("Payment declined"),
    /** Given up by the buyer, or ended by Amazon; no money moved. */
    CANCELED("Canceled");

    private final String words;

    OrderState(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether the goods may be sent. */
    public boolean isPlaced() {
        return this == PAID || this == INVOICED;
    }

    /** Whether it is over without a payment, so that another way to pay may be tried. */
    public boolean isFailed() {
        return this == DECLINED || this == CANCELED;
    }
}
