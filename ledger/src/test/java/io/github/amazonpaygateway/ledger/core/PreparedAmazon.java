package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;

/** An Amazon whose buyers do what a test needs. */
interface PreparedAmazon {

    /** What the shop calls it by. */
    AmazonPayGateway gateway();

    /** A session that the buyer has approved. */
    CheckoutSessionId session(PaymentDetails details);

    /** A consent of the buyer to charges up to a limit in EUR, of which nothing is charged. */
    ChargePermissionId permission(String limit);

    /** The next payment is declined; another attempt may pass. */
    void declineNext();
}
