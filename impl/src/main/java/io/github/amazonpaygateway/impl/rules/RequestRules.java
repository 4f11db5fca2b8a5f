package io.github.amazonpaygateway.impl.rules;

import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.SignIn;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.impl.config.Environment;
import io.github.amazonpaygateway.impl.config.MerchantConfiguration;
import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import io.github.amazonpaygateway.refund.CreateRefund;
import java.util.Optional;

/** Checks the requests of one merchant; to be asked before anything is sent. Safe for many threads. */
public final class RequestRules {

    private final Currencies currencies;
    private final ReturnUrls urls;
    private final VersionRules version;

    private RequestRules(Region region, Environment environment, VersionRules version) {
        this.currencies = new Currencies(region);
        this.urls = new ReturnUrls(environment);
        this.version = version;
    }

    /** Those of the current version. */
    public RequestRules(Region region, Environment environment) {
        this(region, environment, new VersionRules(ApiVersion.V2, ""));
    }

    public static RequestRules of(MerchantConfiguration merchant) {
        return new RequestRules(
                merchant.region(),
                merchant.environment(),
                new VersionRules(merchant.apiVersion(), merchant.apiVersionSetting()));
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CreateCheckoutSession request) {
        version.check(request);
        urls.check(request.webCheckoutDetails());
        request.paymentDetails().ifPresent(this::checkNew);
        request.consent().ifPresent(this::check);
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(SignIn request) {
        urls.check("signInReturnUrl", Optional.of(request.signInReturnUrl()));
        urls.check("signInCancelUrl", request.signInCancelUrl());
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(ButtonOptions options) {
        options.estimatedOrderAmount().ifPresent(amount -> currencies.check("estimatedOrderAmount", amount));
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(UpdateCheckoutSession request) {
        version.check(request);
        request.webCheckoutDetails().ifPresent(urls::check);
        request.paymentDetails().ifPresent(this::checkChanged);
        request.addressPrices().forEach(each -> currencies.check("multiAddressesCheckoutMetadata.price", each.price()));
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CompleteCheckoutSession request) {
        currencies.check("chargeAmount", request.chargeAmount());
        request.totalOrderAmount().ifPresent(total -> currencies.check("totalOrderAmount", total));
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(FinalizeCheckoutSession request) {
        currencies.check("chargeAmount", request.chargeAmount());
        request.totalOrderAmount().ifPresent(total -> currencies.check("totalOrderAmount", total));
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CreateCharge request) {
        version.check(request);
        currencies.check("chargeAmount", request.chargeAmount());
        if (request.softDescriptor().isPresent() && !request.captureNow()) {
            throw new IllegalArgumentException("softDescriptor is taken only together with captureNow;"
                    + " capture now, or give it when the charge is captured");
        }
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CaptureCharge request) {
        currencies.check("captureAmount", request.captureAmount());
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CreateRefund request) {
        currencies.check("refundAmount", request.refundAmount());
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(MerchantScan request) {
        currencies.checkAccount("ledgerCurrency", request.ledgerCurrency().getCurrencyCode());
        request.chargeTotal().ifPresent(total -> currencies.check("chargeTotal", total));
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CreateInStoreCharge request) {
        currencies.check("chargeTotal", request.chargeTotal());
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CreateInStoreRefund request) {
        currencies.check("refundTotal", request.refundTotal());
    }

    /** @throws IllegalArgumentException when Amazon would refuse it */
    public void check(CreateDispute request) {
        currencies.check("disputeAmount", request.disputeAmount());
    }

    /** The plan is of the order: in the buyer's currency where that is another one. */
    private void check(Consent consent) {
        if (consent instanceof Consent.Recurring recurring) {
            recurring.amount().ifPresent(amount -> currencies.check("recurringMetadata.amount", amount));
        }
    }

    private void checkNew(PaymentDetails payment) {
        payment.presentmentCurrency().ifPresent(code -> currencies.check("presentmentCurrency", code));
        if (payment.presentmentCurrency().isPresent()) {
            checkChanged(payment);
            return;
        }
        checkDescriptor(payment);
        payment.chargeAmount().ifPresent(amount -> currencies.checkLedger("chargeAmount", amount));
        payment.totalOrderAmount().ifPresent(total -> currencies.checkLedger("totalOrderAmount", total));
    }

    private void checkChanged(PaymentDetails payment) {
        checkDescriptor(payment);
        payment.chargeAmount().ifPresent(amount -> currencies.check("chargeAmount", amount));
        payment.totalOrderAmount().ifPresent(total -> currencies.check("totalOrderAmount", total));
    }

    /** An intent that is not given may have been, or may follow. */
    private static void checkDescriptor(PaymentDetails payment) {
        payment.softDescriptor().flatMap(text -> payment.paymentIntent()).ifPresent(intent -> {
            if (intent != PaymentIntent.AUTHORIZE_WITH_CAPTURE) {
                throw new IllegalArgumentException("softDescriptor is taken only with AuthorizeWithCapture, not with "
                        + intent.text() + "; give it when the charge is captured");
            }
        });
    }
}
