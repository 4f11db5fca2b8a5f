package io.github.amazonpaygateway;

import io.github.amazonpaygateway.account.MerchantAccounts;
import io.github.amazonpaygateway.account.Stores;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.buyer.Buyers;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.delivery.DeliveryTrackers;
import io.github.amazonpaygateway.disbursement.Disbursements;
import io.github.amazonpaygateway.dispute.Disputes;
import io.github.amazonpaygateway.file.Files;
import io.github.amazonpaygateway.instore.InStore;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.raw.RawCalls;
import io.github.amazonpaygateway.refund.Refunds;
import io.github.amazonpaygateway.report.ReportSchedules;
import io.github.amazonpaygateway.report.Reports;
import io.github.amazonpaygateway.token.AuthorizationTokens;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Everything that this plugin can do for one merchant. Inject it, {@code @Inject AmazonPayGateway pay;} for the default
 * merchant or with {@link Merchant} for a named one; implement it to replace the network in a test: only what every
 * shop needs has to be implemented, the rest says by {@link UnsupportedOperationException} that it is not there. Safe for
 * many threads.
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

    /** Who signed in. */
    default Buyers buyers() {
        throw new UnsupportedOperationException("this gateway has no buyers");
    }

    /** The parcels, for notifications by Alexa. */
    default DeliveryTrackers deliveryTrackers() {
        throw new UnsupportedOperationException("this gateway has no deliveryTrackers");
    }

    /** The tokens to act for other merchants; for solution providers only. */
    default AuthorizationTokens authorizationTokens() {
        throw new UnsupportedOperationException("this gateway has no authorizationTokens");
    }

    /** The reports. */
    default Reports reports() {
        throw new UnsupportedOperationException("this gateway has no reports");
    }

    /** The reports that Amazon makes again and again. */
    default ReportSchedules reportSchedules() {
        throw new UnsupportedOperationException("this gateway has no reportSchedules");
    }

    /** What Amazon paid out. */
    default Disbursements disbursements() {
        throw new UnsupportedOperationException("this gateway has no disbursements");
    }

    /** The objections of buyers. */
    default Disputes disputes() {
        throw new UnsupportedOperationException("this gateway has no disputes");
    }

    /** The evidence for disputes. */
    default Files files() {
        throw new UnsupportedOperationException("this gateway has no files");
    }

    /** The payments in a store; only for merchants whom Amazon has admitted to it. */
    default InStore inStore() {
        throw new UnsupportedOperationException("this gateway has no inStore");
    }

    /** The accounts of merchants; for authorised providers only. */
    default MerchantAccounts merchantAccounts() {
        throw new UnsupportedOperationException("this gateway has no merchantAccounts");
    }

    /** The stores of merchants; only for partners on Amazon's list. */
    default Stores stores() {
        throw new UnsupportedOperationException("this gateway has no stores");
    }

    /** The way to what this plugin does not know yet. */
    default RawCalls raw() {
        throw new UnsupportedOperationException("this gateway has no raw");
    }

    /** The signature of the button on a page. */
    ButtonSigner button();

    /**
     * Makes calls with options: {@code pay.with(CallOptions.simulating("HardDeclined"), p -> p.charges().create(request))}.
     * They hold for all calls that the function makes on this thread, or through {@link #async}.
     *
     * @return what the function returns
     */
    default <T> T with(CallOptions options, Function<? super AmazonPayGateway, ? extends T> calls) {
        return calls.apply(this);
    }

    /**
     * The asynchronous twin of every operation: {@code pay.async(p -> p.charges().create(request))} runs the function on
     * the server's managed executor, with its context. The stage fails with the very failure that the call would throw.
     * Canceling it interrupts the call; whether a write was done is then as unknown as after a time limit.
     */
    default <T> CompletableFuture<T> async(Function<? super AmazonPayGateway, ? extends T> calls) {
        try {
            return CompletableFuture.completedFuture(calls.apply(this));
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
