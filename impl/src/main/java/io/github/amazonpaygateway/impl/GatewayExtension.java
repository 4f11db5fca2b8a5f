package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.impl.account.ResilientMerchantAccounts;
import io.github.amazonpaygateway.impl.account.ResilientStores;
import io.github.amazonpaygateway.impl.buyer.ResilientBuyers;
import io.github.amazonpaygateway.impl.charge.ResilientCharges;
import io.github.amazonpaygateway.impl.checkout.ResilientCheckoutSessions;
import io.github.amazonpaygateway.impl.config.BreakerConfiguration;
import io.github.amazonpaygateway.impl.config.ConfigurationException;
import io.github.amazonpaygateway.impl.config.MerchantConfiguration;
import io.github.amazonpaygateway.impl.config.MerchantConfigurations;
import io.github.amazonpaygateway.impl.config.MerchantLiteral;
import io.github.amazonpaygateway.impl.delivery.ResilientDeliveryTrackers;
import io.github.amazonpaygateway.impl.disbursement.ResilientDisbursements;
import io.github.amazonpaygateway.impl.dispute.ResilientDisputes;
import io.github.amazonpaygateway.impl.file.ResilientFiles;
import io.github.amazonpaygateway.impl.instore.ResilientInStore;
import io.github.amazonpaygateway.impl.pending.PendingObjects;
import io.github.amazonpaygateway.impl.permission.ResilientChargePermissions;
import io.github.amazonpaygateway.impl.raw.ResilientRaw;
import io.github.amazonpaygateway.impl.refund.ResilientRefunds;
import io.github.amazonpaygateway.impl.report.ResilientReportSchedules;
import io.github.amazonpaygateway.impl.report.ResilientReports;
import io.github.amazonpaygateway.impl.token.ResilientAuthorizationTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes one gateway per configured merchant, and stops the start when the configuration is wrong. */
public class GatewayExtension implements Extension {

    private static final List<Class<?>> RESILIENT = List.of(
            ResilientCheckoutSessions.class,
            ResilientChargePermissions.class,
            ResilientCharges.class,
            ResilientRefunds.class,
            ResilientBuyers.class,
            ResilientDeliveryTrackers.class,
            ResilientAuthorizationTokens.class,
            ResilientReports.class,
            ResilientReportSchedules.class,
            ResilientDisbursements.class,
            ResilientDisputes.class,
            ResilientFiles.class,
            ResilientInStore.class,
            ResilientMerchantAccounts.class,
            ResilientStores.class,
            ResilientRaw.class);

    private final Gateways gateways = new Gateways();

    /** Here and not by discovery: on Payara the gateways would not see discovered beans. */
    void registerResilience(@Observes BeforeBeanDiscovery event) {
        RESILIENT.forEach(type -> event.addAnnotatedType(type, type.getName()).add(ApplicationScoped.Literal.INSTANCE));
    }

    void registerGateways(@Observes AfterBeanDiscovery event, BeanManager beans) {
        try {
            MerchantConfigurations configurations = MerchantConfigurations.read(ConfigProvider.getConfig());
            BreakerConfiguration breakers = BreakerConfiguration.read(ConfigProvider.getConfig(), RESILIENT);
            configurations.all().forEach(merchant -> register(event, beans, merchant, breakers));
            event.addBean()
                    .id("amazonpay.configurations")
                    .types(MerchantConfigurations.class)
                    .createWith(context -> configurations);
            event.addBean()
                    .id("amazonpay.pending")
                    .types(PendingObjects.class)
                    .createWith(context -> gateways.pending());
        } catch (ConfigurationException wrong) {
            event.addDefinitionError(wrong);
        }
    }

    private void register(
            AfterBeanDiscovery event,
            BeanManager beans,
            MerchantConfiguration merchant,
            BreakerConfiguration breakers) {
        event.addBean()
                .id("amazonpay.gateway." + merchant.name())
                .types(AmazonPayGateway.class, Object.class)
                .qualifiers(Any.Literal.INSTANCE, MerchantLiteral.qualifier(merchant.name()))
                .scope(ApplicationScoped.class)
                .createWith(context -> gateways.open(merchant, breakers, beans.createInstance()));
    }

    void close(@Observes BeforeShutdown event) {
        gateways.close();
    }
}
