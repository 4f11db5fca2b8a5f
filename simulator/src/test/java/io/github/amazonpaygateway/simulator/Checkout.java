package io.github.amazonpaygateway.simulator;

/** Walks a shop and its buyer to a completed session. */
public final class Checkout {

    private Checkout() {}

    /** A session that the buyer has approved. */
    public static String approved(TestShop shop, String card, String terms) {
        String id = shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");
        shop.simulator().buyer().signIn(id);
        shop.patch("checkoutSessions/" + id, terms);
        shop.simulator().buyer().approve(id, card);
        return id;
    }

    /** The answer of complete. */
    public static Reply completed(TestShop shop, String intent, String amount) {
        String id = approved(shop, "1111", Bodies.terms(intent, amount));
        return shop.post("checkoutSessions/" + id + "/complete", Bodies.complete(amount));
    }

    /** The id of a permission without charges. */
    public static String permission(TestShop shop, String amount) {
        return completed(shop, "Confirm", amount).text("chargePermissionId");
    }

    /** The id of an authorized charge of a fresh permission of the same amount. */
    public static String authorized(TestShop shop, String amount) {
        return completed(shop, "Authorize", amount).text("chargeId");
    }

    /** The id of a captured charge. */
    public static String captured(TestShop shop, String amount) {
        return completed(shop, "AuthorizeWithCapture", amount).text("chargeId");
    }
}
