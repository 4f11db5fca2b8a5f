package io.github.amazonpaygateway.simulator;

/** Request bodies of a small shop; single quotes stand for double ones. */
public final class Bodies {

    private Bodies() {}

    public static String json(String text) {
        return text.replace('\'', '"');
    }

    public static String price(String amount) {
        return price(amount, "USD");
    }

    public static String price(String amount, String currency) {
        return "{'amount':'" + amount + "','currencyCode':'" + currency + "'}";
    }

    public static String expressSession() {
        return json("{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/review?cart=1',"
                + "'checkoutCancelUrl':'http://localhost/cancel'},'storeId':'" + TestShop.STORE + "'}");
    }

    /** All that the shop has to set before it sends the buyer on. */
    public static String terms(String intent, String amount) {
        return terms(intent, price(amount), "");
    }

    public static String terms(String intent, String price, String more) {
        return json("{'webCheckoutDetails':{'checkoutResultReturnUrl':'http://localhost/result'},"
                + "'paymentDetails':{'paymentIntent':'" + intent + "','chargeAmount':" + price + more + "},"
                + "'merchantMetadata':{'merchantReferenceId':'order-1','merchantStoreName':'Book Shop'}}");
    }

    public static String complete(String amount) {
        return json("{'chargeAmount':" + price(amount) + "}");
    }

    public static String charge(String permission, String amount) {
        return charge(permission, amount, "");
    }

    public static String charge(String permission, String amount, String more) {
        return json("{'chargePermissionId':'" + permission + "','chargeAmount':" + price(amount) + more + "}");
    }

    public static String capture(String amount) {
        return json("{'captureAmount':" + price(amount) + "}");
    }

    public static String refund(String charge, String amount) {
        return json("{'chargeId':'" + charge + "','refundAmount':" + price(amount) + "}");
    }
}
