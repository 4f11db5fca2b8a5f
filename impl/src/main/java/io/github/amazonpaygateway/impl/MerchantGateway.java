package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.AmazonPayGateway;
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
import io.github.amazonpaygateway.impl.account.MerchantAccountsClient;
import io.github.amazonpaygateway.impl.account.MerchantMerchantAccounts;
import io.github.amazonpaygateway.impl.account.MerchantStores;
import io.github.amazonpaygateway.impl.account.ResilientMerchantAccounts;
import io.github.amazonpaygateway.impl.account.ResilientStores;
import io.github.amazonpaygateway.impl.account.StoresClient;
import io.github.amazonpaygateway.impl.buyer.BuyersClient;
import io.github.amazonpaygateway.impl.buyer.MerchantBuyers;
import io.github.amazonpaygateway.impl.buyer.ResilientBuyers;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.call.OptionsInForce;
import io.github.amazonpaygateway.impl.channel.Channel;
import io.github.amazonpaygateway.impl.charge.ChargesClient;
import io.github.amazonpaygateway.impl.charge.MerchantCharges;
import io.github.amazonpaygateway.impl.charge.ResilientCharges;
import io.github.amazonpaygateway.impl.checkout.CheckoutSessionsClient;
import io.github.amazonpaygateway.impl.checkout.MerchantCheckoutSessions;
import io.github.amazonpaygateway.impl.checkout.ResilientCheckoutSessions;
import io.github.amazonpaygateway.impl.checkout.SessionsCompletedByReturn;
import io.github.amazonpaygateway.impl.delivery.DeliveryTrackersClient;
import io.github.amazonpaygateway.impl.delivery.MerchantDeliveryTrackers;
import io.github.amazonpaygateway.impl.delivery.ResilientDeliveryTrackers;
import io.github.amazonpaygateway.impl.disbursement.DisbursementsClient;
import io.github.amazonpaygateway.impl.disbursement.MerchantDisbursements;
import io.github.amazonpaygateway.impl.disbursement.ResilientDisbursements;
import io.github.amazonpaygateway.impl.dispute.DisputesClient;
import io.github.amazonpaygateway.impl.dispute.MerchantDisputes;
import io.github.amazonpaygateway.impl.dispute.ResilientDisputes;
import io.github.amazonpaygateway.impl.file.FilesClient;
import io.github.amazonpaygateway.impl.file.MerchantFiles;
import io.github.amazonpaygateway.impl.file.ResilientFiles;
import io.github.amazonpaygateway.impl.instore.InStoreClient;
import io.github.amazonpaygateway.impl.instore.MerchantInStore;
import io.github.amazonpaygateway.impl.instore.ResilientInStore;
import io.github.amazonpaygateway.impl.pending.Sightings;
import io.github.amazonpaygateway.impl.permission.ChargePermissionsClient;
import io.github.amazonpaygateway.impl.permission.MerchantChargePermissions;
import io.github.amazonpaygateway.impl.permission.ResilientChargePermissions;
import io.github.amazonpaygateway.impl.raw.KnownPaths;
import io.github.amazonpaygateway.impl.raw.MerchantRaw;
import io.github.amazonpaygateway.impl.raw.RawClient;
import io.github.amazonpaygateway.impl.raw.ResilientRaw;
import io.github.amazonpaygateway.impl.refund.MerchantRefunds;
import io.github.amazonpaygateway.impl.refund.RefundsClient;
import io.github.amazonpaygateway.impl.refund.ResilientRefunds;
import io.github.amazonpaygateway.impl.report.MerchantReportSchedules;
import io.github.amazonpaygateway.impl.report.MerchantReports;
import io.github.amazonpaygateway.impl.report.ReportSchedulesClient;
import io.github.amazonpaygateway.impl.report.ReportsClient;
import io.github.amazonpaygateway.impl.report.ResilientReportSchedules;
import io.github.amazonpaygateway.impl.report.ResilientReports;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.impl.token.AuthorizationTokensClient;
import io.github.amazonpaygateway.impl.token.MerchantAuthorizationTokens;
import io.github.amazonpaygateway.impl.token.ResilientAuthorizationTokens;
import io.github.amazonpaygateway.instore.InStore;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.raw.RawCalls;
import io.github.amazonpaygateway.refund.Refunds;
import io.github.amazonpaygateway.report.ReportSchedules;
import io.github.amazonpaygateway.report.Reports;
import io.github.amazonpaygateway.token.AuthorizationTokens;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The gateway of one merchant: hands out what the resources made of it. */
final class MerchantGateway implements AmazonPayGateway {

    private static final KnownPaths PATHS = KnownPaths.of(
            CheckoutSessionsClient.class,
            ChargePermissionsClient.class,
            ChargesClient.class,
            RefundsClient.class,
            BuyersClient.class,
            DeliveryTrackersClient.class,
            AuthorizationTokensClient.class,
            ReportsClient.class,
            ReportSchedulesClient.class,
            DisbursementsClient.class,
            DisputesClient.class,
            FilesClient.class,
            InStoreClient.class,
            MerchantAccountsClient.class,
            StoresClient.class);

    private final CheckoutSessions checkoutSessions;
    private final ChargePermissions chargePermissions;
    private final Charges charges;
    private final Refunds refunds;
    private final Buyers buyers;
    private final DeliveryTrackers deliveryTrackers;
    private final AuthorizationTokens authorizationTokens;
    private final Reports reports;
    private final ReportSchedules reportSchedules;
    private final Disbursements disbursements;
    private final Disputes disputes;
    private final Files files;
    private final InStore inStore;
    private final MerchantAccounts merchantAccounts;
    private final Stores stores;
    private final RawCalls raw;
    private final ButtonSigner button;
    private final AsyncCalls asyncCalls;

    MerchantGateway(
            Channel amazon,
            Resilience beans,
            String storeId,
            RequestRules rules,
            Calls calls,
            ButtonSigner button,
            Sightings sightings,
            AsyncCalls asyncCalls) {
        CheckoutSessions sessions = new MerchantCheckoutSessions(
                amazon.client(CheckoutSessionsClient.class),
                beans.of(ResilientCheckoutSessions.class),
                storeId,
                rules,
                calls.behind(beans.breaker(ResilientCheckoutSessions.class)));
        this.chargePermissions = new MerchantChargePermissions(
                amazon.client(ChargePermissionsClient.class),
                beans.of(ResilientChargePermissions.class),
                calls.behind(beans.breaker(ResilientChargePermissions.class)));
        this.charges = sightings.at(new MerchantCharges(
                amazon.client(ChargesClient.class),
                beans.of(ResilientCharges.class),
                rules,
                calls.behind(beans.breaker(ResilientCharges.class))));
        this.checkoutSessions = sightings.at(
                calls.version().completesByCall()
                        ? sessions
                        : new SessionsCompletedByReturn(sessions, charges::get, rules));
        this.refunds = sightings.at(new MerchantRefunds(
                amazon.client(RefundsClient.class),
                beans.of(ResilientRefunds.class),
                rules,
                calls.behind(beans.breaker(ResilientRefunds.class))));
        this.buyers = new MerchantBuyers(
                amazon.client(BuyersClient.class),
                beans.of(ResilientBuyers.class),
                calls.behind(beans.breaker(ResilientBuyers.class)));
        this.deliveryTrackers = new MerchantDeliveryTrackers(
                amazon.client(DeliveryTrackersClient.class),
                beans.of(ResilientDeliveryTrackers.class),
                calls.behind(beans.breaker(ResilientDeliveryTrackers.class)));
        this.authorizationTokens = new MerchantAuthorizationTokens(
                amazon.client(AuthorizationTokensClient.class),
                beans.of(ResilientAuthorizationTokens.class),
                calls.behind(beans.breaker(ResilientAuthorizationTokens.class)));
        this.reports = new MerchantReports(
                amazon.client(ReportsClient.class),
                beans.of(ResilientReports.class),
                amazon.documents(),
                calls.behind(beans.breaker(ResilientReports.class)));
        this.reportSchedules = new MerchantReportSchedules(
                amazon.client(ReportSchedulesClient.class),
                beans.of(ResilientReportSchedules.class),
                calls.behind(beans.breaker(ResilientReportSchedules.class)));
        this.disbursements = new MerchantDisbursements(
                amazon.client(DisbursementsClient.class),
                beans.of(ResilientDisbursements.class),
                calls.behind(beans.breaker(ResilientDisbursements.class)));
        this.disputes = new MerchantDisputes(
                amazon.client(DisputesClient.class),
                beans.of(ResilientDisputes.class),
                rules,
                calls.behind(beans.breaker(ResilientDisputes.class)));
        this.files = new MerchantFiles(
                amazon.client(FilesClient.class),
                beans.of(ResilientFiles.class),
                amazon.documents(),
                calls.behind(beans.breaker(ResilientFiles.class)));
        this.inStore = new MerchantInStore(
                amazon.client(InStoreClient.class),
                beans.of(ResilientInStore.class),
                rules,
                calls.behind(beans.breaker(ResilientInStore.class)));
        this.merchantAccounts = new MerchantMerchantAccounts(
                amazon.client(MerchantAccountsClient.class),
                beans.of(ResilientMerchantAccounts.class),
                calls.behind(beans.breaker(ResilientMerchantAccounts.class)));
        this.stores = new MerchantStores(
                amazon.client(StoresClient.class),
                beans.of(ResilientStores.class),
                calls.behind(beans.breaker(ResilientStores.class)));
        this.raw = new MerchantRaw(
                amazon.client(RawClient.class),
                beans.of(ResilientRaw.class),
                PATHS,
                calls.behind(beans.breaker(ResilientRaw.class)));
        this.button = button;
        this.asyncCalls = asyncCalls;
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        return checkoutSessions;
    }

    @Override
    public ChargePermissions chargePermissions() {
        return chargePermissions;
    }

    @Override
    public Charges charges() {
        return charges;
    }

    @Override
    public Refunds refunds() {
        return refunds;
    }

    @Override
    public Buyers buyers() {
        return buyers;
    }

    @Override
    public DeliveryTrackers deliveryTrackers() {
        return deliveryTrackers;
    }

    @Override
    public AuthorizationTokens authorizationTokens() {
        return authorizationTokens;
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public ReportSchedules reportSchedules() {
        return reportSchedules;
    }

    @Override
    public Disbursements disbursements() {
        return disbursements;
    }

    @Override
    public Disputes disputes() {
        return disputes;
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public InStore inStore() {
        return inStore;
    }

    @Override
    public MerchantAccounts merchantAccounts() {
        return merchantAccounts;
    }

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public RawCalls raw() {
        return raw;
    }

    @Override
    public ButtonSigner button() {
        return button;
    }

    @Override
    public <T> T with(CallOptions options, Function<? super AmazonPayGateway, ? extends T> calls) {
        return OptionsInForce.during(options, () -> calls.apply(this));
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super AmazonPayGateway, ? extends T> calls) {
        return asyncCalls.submit(() -> calls.apply(this));
    }
}
