package io.github.amazonpaygateway.simulator.signin;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;

import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import java.util.List;

/** Takes consents and shows buyers. */
public final class SignInDesk {

    private static final Shape PAYLOAD = Shape.of()
            .require("signInReturnUrl", Rules.url())
            .require("storeId", Rules.text())
            .allow("signInCancelUrl", Rules.url())
            .allow("signInScopes", SharedShapes.SCOPES);

    private final ObjectStore<SignIn> signIns = new ObjectStore<>("sign-in");
    private final ObjectStore<SignIn> consents = new ObjectStore<>("Buyer");
    private final Ids ids;

    /** A desk that nobody came to. */
    public SignInDesk(Ids ids) {
        this.ids = ids;
    }

    /** A buyer clicked a sign-in button. */
    public SignIn open(Call call) {
        var terms = new Document(PAYLOAD.read(call.body()));
        if (!call.merchant().hasStore(terms.text("storeId").orElseThrow())) {
            throw invalidValue("storeId", terms.text("storeId").orElseThrow(), "Not a store of the merchant.");
        }
        if (call.environment() == Environment.LIVE) {
            List.of("signInReturnUrl", "signInCancelUrl").forEach(name -> checkSecure(name, terms));
        }
        var signIn = new SignIn(
                ids.checkoutSession(), call.account(), call.merchant().region(), terms);
        return signIns.add(signIn.id(), call.account(), signIn);
    }

    /** The sign-in a buyer is in. */
    public SignIn signIn(String id) {
        return signIns.find(id).orElseThrow(() -> notFound("sign-in", id));
    }

    /**
     * The buyer lets the shop read. How long a token lives is unknown; here it lives for ever.
     *
     * @return the shop's page, with the token
     */
    public String consent(String id) {
        SignIn signIn = signIn(id);
        String token = ids.buyerToken();
        consents.add(token, signIn.account(), signIn);
        return signIn.returnUrl(token);
    }

    /** Get Buyer. */
    public Answer buyer(Call call) {
        return Answer.ok(BuyerJson.of(consents.get(call.id(), call.account())));
    }

    /** Forgets all buyers. */
    public void clear() {
        signIns.clear();
        consents.clear();
    }

    private static void checkSecure(String name, Document terms) {
        terms.text(name).filter(url -> !url.startsWith("https:")).ifPresent(url -> {
            throw invalidValue(name, url, "Has to be an https URL in live.");
        });
    }
}
