package io.github.amazonpaygateway.simulator.onboarding;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Opens accounts for a provider's merchants. Any merchant is such a provider here. */
public final class MerchantAccountDesk {

    private final ObjectStore<MerchantAccount> accounts = new ObjectStore<>("Merchant Account");
    private final Ids ids;

    /** A desk without accounts. */
    public MerchantAccountDesk(Ids ids) {
        this.ids = ids;
    }

    /** Register Merchant Account. */
    public Answer register(Call call) {
        var terms = new Document(OnboardingShapes.REGISTER.read(call.body()));
        String reference = terms.text("uniqueReferenceId").orElseThrow();
        // That the reference is taken once is inferred from its name.
        if (accounts.of(call.account()).stream()
                .anyMatch(account -> account.uniqueReferenceId().equals(reference))) {
            throw invalidValue("uniqueReferenceId", reference, "Has been used before.");
        }
        var account = new MerchantAccount(ids.merchantAccount(), call.account(), terms);
        return Answer.created(
                accounts.add(account.id(), call.account(), account).toJson());
    }

    /** Update Merchant Account; in Japan only in the merchant's name. */
    public Answer update(Call call) {
        JsonObject change = OnboardingShapes.UPDATE.read(call.body());
        MerchantAccount account = find(call);
        if (account.isJapanese() && call.authToken() == null) {
            throw new Refusal(401, "UnauthorizedAccess", "The update needs an authorization token of the merchant.");
        }
        account.change(change);
        return Answer.ok(account.toJson());
    }

    /** Delete Merchant Account; answers without a body, as may happen. */
    public Answer delete(Call call) {
        Shape.of().read(call.body());
        accounts.remove(find(call).id());
        return Answer.empty();
    }

    /**
     * Claim Merchant Account: 303 to a page on which the merchant confirms, 200 once that was done. When the service
     * answers which is not documented.
     */
    public Answer claim(Call call) {
        var request = new Document(OnboardingShapes.CLAIM.read(call.body()));
        MerchantAccount account = find(call);
        String reference = request.text("uniqueReferenceId").orElseThrow();
        if (!account.uniqueReferenceId().equals(reference)) {
            throw invalidValue("uniqueReferenceId", reference, "Not the reference of the account.");
        }
        return account.isClaimed()
                ? Answer.ok(account.toJson())
                : new Answer(303, account.toJson(), Map.of("Location", page(call, account)));
    }

    /** Create Store. */
    public Answer createStore(Call call) {
        JsonObject store = OnboardingShapes.NEW_STORE.read(call.body());
        MerchantAccount account = find(call);
        String storeId = ids.store();
        account.addStore(storeId, store);
        return Answer.created(account.storeJson(storeId));
    }

    /** Update Store. */
    public Answer updateStore(Call call) {
        JsonObject change = OnboardingShapes.STORE.read(call.body());
        MerchantAccount account = find(call);
        account.changeStore(call.target().part(), change);
        return Answer.ok(account.storeJson(call.target().part()));
    }

    /** The merchant confirms that an account is its own. */
    public void confirm(String id) {
        accounts.find(id).orElseThrow(() -> notFound("Merchant Account", id)).claim();
    }

    /** Forgets all accounts. */
    public void clear() {
        accounts.clear();
    }

    /** All accounts, for whoever looks on. */
    public List<JsonObject> shown() {
        return accounts.shown(MerchantAccount::toJson);
    }

    // A token speaks for the account itself, no longer for the provider.
    private MerchantAccount find(Call call) {
        return accounts.find(call.id())
                .filter(account -> account.provider().equals(call.account())
                        || (account.id().equals(call.merchant().merchantId())
                                && account.provider().environment() == call.environment()))
                .orElseThrow(() -> notFound("Merchant Account", call.id()));
    }

    private static String page(Call call, MerchantAccount account) {
        return call.base() + "/checkout/claim?merchantAccountId=" + account.id();
    }
}
