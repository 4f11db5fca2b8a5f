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
import io.github.amazonpaygateway.simulator.signin.SignInDesk;
import io.github.amazonpaygateway.simulator.time.Timeline;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens sessions as checkout.js does. */
public final class ButtonDesk {

    private static final String SIGN_IN = "SignIn";
    private static final List<String> PRODUCTS = List.of("PayAndShip", "PayOnly", "PayAndShipMultiAddress", SIGN_IN);

    private final ButtonVerifier verifier;
    private final CheckoutDesk checkout;
    private final SignInDesk signIns;
    private final Timeline timeline;
    private final Supplier<String> base;

    /** A desk that opens sessions and sign-ins at others. */
    public ButtonDesk(
            ButtonVerifier verifier,
            CheckoutDesk checkout,
            SignInDesk signIns,
            Timeline timeline,
            Supplier<String> base) {
        this.verifier = verifier;
        this.checkout = checkout;
        this.signIns = signIns;
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
            Call call = call(click, merchant, now);
            return product.equals(SIGN_IN) ? consent(call) : start(call, product);
        });
    }

    private NextPage start(Call call, String product) {
        CheckoutSession session = checkout.open(call);
        session.offer(product);
        return new NextPage(session.id(), HostedPage.START.url(base.get(), session.id()));
    }

    private NextPage consent(Call call) {
        String id = signIns.open(call).id();
        return new NextPage(id, base.get() + "/checkout/consent?signInId=" + id);
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
