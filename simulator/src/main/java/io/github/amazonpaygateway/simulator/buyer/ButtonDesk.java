package io.github.amazonpaygateway.simulator.buyer;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.checkout.CheckoutDesk;
import io.github.amazonpaygateway.simulator.checkout.CheckoutSession;
import io.github.amazonpaygateway.simulator.checkout.HostedPage;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Target;
import io.github.amazonpaygateway.simulator.signature.ButtonVerifier;
import io.github.amazonpaygateway.simulator.time.Timeline;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Opens sessions as checkout.js does. */
public final class ButtonDesk {

    // Sign-in needs no session and is not simulated yet.
    private static final Set<String> PRODUCTS = Set.of("PayAndShip", "PayOnly", "PayAndShipMultiAddress");

    private final ButtonVerifier verifier;
    private final CheckoutDesk checkout;
    private final Timeline timeline;
    private final Supplier<String> base;

    /** A desk that opens sessions at another. */
    public ButtonDesk(ButtonVerifier verifier, CheckoutDesk checkout, Timeline timeline, Supplier<String> base) {
        this.verifier = verifier;
        this.checkout = checkout;
        this.timeline = timeline;
        this.base = base;
    }

    NextPage open(ButtonClick click) {
        String product = Optional.ofNullable(click.productType()).orElse("PayAndShip");
        if (!PRODUCTS.contains(product)) {
            throw invalidValue("productType", product, "Simulated are " + PRODUCTS);
        }
        Merchant merchant =
                verifier.signer(click.payloadJson(), click.signature(), click.algorithm(), click.publicKeyId());
        checkMerchant(click, merchant);
        return timeline.take(now -> {
            CheckoutSession session = checkout.open(call(click, merchant, now));
            session.offer(product);
            return new NextPage(session.id(), HostedPage.START.url(base.get(), session.id()));
        });
    }

    private static void checkMerchant(ButtonClick click, Merchant merchant) {
        String merchantId = click.merchantId();
        if (merchantId != null && !merchantId.equals(merchant.merchantId())) {
            throw invalidValue("merchantId", merchantId, "The key belongs to another merchant.");
        }
    }

    private Call call(ButtonClick click, Merchant merchant, Instant now) {
        return new Call(
                merchant,
                environment(click),
                ApiVersion.V2,
                Target.none(),
                BodyText.parse(click.payloadJson()),
                null,
                null,
                base.get(),
                now);
    }

    private static Environment environment(ButtonClick click) {
        boolean live = Boolean.FALSE.equals(click.sandbox());
        return Environment.ofPublicKeyId(click.publicKeyId()).orElse(live ? Environment.LIVE : Environment.SANDBOX);
    }
}
