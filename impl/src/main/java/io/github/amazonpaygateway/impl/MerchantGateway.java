package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;

/** The gateway of one merchant: hands out what the resources made of it. */
record MerchantGateway(
        CheckoutSessions checkoutSessions,
        ChargePermissions chargePermissions,
        Charges charges,
        Refunds refunds,
        ButtonSigner button)
        implements AmazonPayGateway {}
