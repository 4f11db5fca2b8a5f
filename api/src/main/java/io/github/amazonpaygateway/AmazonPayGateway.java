package io.github.amazonpaygateway;

import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;

/**
 * Everything that this plugin can do for one merchant. Inject it, {@code @Inject AmazonPayGateway pay;} for the default
 * merchant or with {@link Merchant} for a named one; implement it to replace the network in a test. Safe for many
 * threads.
 */
public interface AmazonPayGateway {

    /** The buyer's visits. */
    CheckoutSessions checkoutSessions();

    /** The consents of buyers to be charged. */
    ChargePermissions chargePermissions();

    /** The payments. */
    Charges charges();

    /** The money given back. */
    Refunds refunds();

    /** The signature of the button on a page. */
    ButtonSigner button();
}
