package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonPage;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.channel.Channel;
import io.github.amazonpaygateway.impl.config.BreakerConfiguration;
import io.github.amazonpaygateway.impl.config.Environment;
import io.github.amazonpaygateway.impl.config.MerchantConfiguration;
import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.pending.PendingObjects;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.impl.signing.PayloadSigner;
import io.github.amazonpaygateway.impl.traffic.BreakerSettings;
import io.github.amazonpaygateway.impl.traffic.Breakers;
import io.github.amazonpaygateway.impl.traffic.Bulkhead;
import io.github.amazonpaygateway.impl.traffic.Throttle;
import io.github.amazonpaygateway.impl.traffic.ThrottleSettings;
import io.github.amazonpaygateway.impl.traffic.Traffic;
import io.github.amazonpaygateway.impl.transport.HttpEngines;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The gateways of one application, with what has to be closed when it ends. */
final class Gateways implements AutoCloseable {

    private final HttpEngines engines = new HttpEngines();
    private final AsyncCalls asyncCalls = new AsyncCalls();
    private final List<Channel> channels = new CopyOnWriteArrayList<>();
    private final Map<Account, Throttle> throttles = new ConcurrentHashMap<>();
    private final Map<Endpoint, Breakers> breakers = new ConcurrentHashMap<>();
    private @Nullable Bulkhead bulkhead;
    private final PendingObjects pending = new PendingObjects();

    /** What the gateways saw that is not decided yet. */
    PendingObjects pending() {
        return pending;
    }

    AmazonPayGateway open(MerchantConfiguration merchant, BreakerConfiguration breakers, Instance<Object> beans) {
        AmazonPayJson json = new AmazonPayJson(merchant.apiVersion());
        Channel amazon = Channel.open(merchant, json, engines.engine(merchant.http()));
        channels.add(amazon);
        RequestRules rules = RequestRules.of(merchant);
        Calls calls = new Calls(
                merchant.apiVersion(), merchant.apiVersionSetting(), traffic(merchant), BreakerSettings.DEFAULT);
        return new MerchantGateway(
                amazon,
                resilience(beans, breakers),
                merchant.storeId(),
                rules,
                calls,
                button(merchant, json, rules, calls),
                pending.of(merchant.name()),
                asyncCalls);
    }

    /**
     * Two merchants of one account have one allowance, as at Amazon; those of one endpoint share its outages; all of the
     * application share its threads.
     */
    private synchronized Traffic traffic(MerchantConfiguration merchant) {
        if (bulkhead == null) {
            bulkhead = new Bulkhead(merchant.maxCalls());
        }
        Throttle throttle = throttles.computeIfAbsent(
                new Account(merchant.merchantId(), merchant.environment(), merchant.throttle()),
                account -> new Throttle(account.throttle(), System::nanoTime));
        Breakers guards = breakers.computeIfAbsent(
                new Endpoint(merchant.region(), merchant.baseUri()),
                endpoint -> new Breakers(endpoint.address().toString(), System::nanoTime));
        return new Traffic(throttle, bulkhead, guards, merchant.http().deadline());
    }

    /** Of two regions never the same, even if a simulator stands for both. */
    private record Endpoint(Region region, URI address) {}

    private record Account(String merchantId, Environment environment, ThrottleSettings throttle) {}

    private static Resilience resilience(Instance<Object> beans, BreakerConfiguration breakers) {
        return new Resilience() {
            @Override
            public <T> T of(Class<T> type) {
                return beans.select(type).get();
            }

            @Override
            public BreakerSettings breaker(Class<?> type) {
                return breakers.of(type);
            }
        };
    }

    private static MerchantButton button(
            MerchantConfiguration merchant, AmazonPayJson json, RequestRules rules, Calls calls) {
        ButtonPage page = new ButtonPage(
                merchant.checkoutScript(),
                merchant.merchantId(),
                merchant.ledgerCurrency(),
                merchant.environment() == Environment.SANDBOX);
        return new MerchantButton(
                new PayloadSigner(merchant.key(), merchant.algorithm()), json, merchant.storeId(), page, rules, calls);
    }

    @Override
    public void close() {
        channels.forEach(Channel::close);
        engines.close();
        asyncCalls.close();
    }
}
