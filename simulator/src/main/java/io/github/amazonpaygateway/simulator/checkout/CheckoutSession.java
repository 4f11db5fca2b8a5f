package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.change.Aspect;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.charge.Status;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A buyer's visit. */
public final class CheckoutSession {

    static final Duration LIFETIME = Duration.ofHours(24);
    static final Duration KEPT = Duration.ofDays(30);

    private final String id;
    private final Account account;
    private final Region region;
    private final ApiVersion version;
    private final Instant created;
    private final Changes changes;
    private Document terms;
    private String productType = "PayAndShip";
    private @Nullable Visit visit;
    private boolean approved;
    private SessionState state = SessionState.OPEN;
    private Status status;
    private @Nullable String simulation;
    private @Nullable String chargePermissionId;
    private @Nullable String chargeId;

    CheckoutSession(
            String id,
            Account account,
            Region region,
            ApiVersion version,
            Document terms,
            Changes changes,
            Instant now) {
        this.id = id;
        this.account = account;
        this.region = region;
        this.version = version;
        this.terms = terms;
        this.changes = changes;
        this.created = now;
        this.status = new Status(state.wireName(), null, null, now);
        tell();
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Whose shop it is. */
    public Account account() {
        return account;
    }

    /** Where the shop's account is at home. */
    public Region region() {
        return region;
    }

    /** The version it was made in. */
    public ApiVersion version() {
        return version;
    }

    /** What the shop has set. */
    public Document terms() {
        return terms;
    }

    /** Where it stands. */
    public SessionState state() {
        return state;
    }

    /** Whether the shop or the buyer can still do something. */
    public boolean isOpen() {
        return state == SessionState.OPEN;
    }

    /** The buyer's choice, once signed in. */
    public Optional<Visit> visit() {
        return Optional.ofNullable(visit);
    }

    /** Whether the buyer let the payment happen. */
    public boolean isApproved() {
        return approved;
    }

    /** Whether approving pays at once, without a review page of the shop. */
    public boolean isProcessOrder() {
        return TermsCheck.isProcessOrder(terms);
    }

    /** Whether the shop asks to keep the payment method on file, and the order can do without. */
    public boolean asksForMethodOnFile() {
        return terms.text("chargePermissionType")
                        .filter("PaymentMethodOnFile"::equals)
                        .isPresent()
                && !Constraint.isSetupOnly(terms)
                && Reuse.named(terms).isEmpty();
    }

    /** {@code PayAndShip} until a button says otherwise. */
    public String productType() {
        return productType;
    }

    /** Whether something is shipped to the buyer. */
    public boolean isShipped() {
        return productType.startsWith("PayAndShip");
    }

    /** Whether the order ships to several addresses of the buyer's. */
    public boolean isMultiAddress() {
        return productType.equals("PayAndShipMultiAddress");
    }

    /** The button's kind of checkout. */
    public void offer(String product) {
        productType = product;
    }

    /** The buyer signs in, or chooses again. */
    public void associate(Visit choice) {
        visit = choice;
    }

    /** The buyer lets the payment happen. */
    public void approve() {
        approved = true;
    }

    /** It ends without a permission. */
    public void cancel(Instant now, String reasonCode) {
        become(SessionState.CANCELED, now, reasonCode);
    }

    void complete(Instant now, String permission, @Nullable String charge) {
        chargePermissionId = permission;
        chargeId = charge;
        become(SessionState.COMPLETED, now, null);
    }

    // A buyer who approved one amount has not approved another (inferred).
    void change(JsonObject change) {
        Document changed = terms.merge(change);
        approved = approved && changed.part("paymentDetails").equals(terms.part("paymentDetails"));
        terms = changed;
    }

    void simulate(@Nullable String code) {
        simulation = code;
    }

    /** The outcome that v1 has set beforehand. */
    Optional<String> simulation() {
        return Optional.ofNullable(simulation);
    }

    Status status() {
        return status;
    }

    Instant created() {
        return created;
    }

    Instant expires() {
        return created.plus(LIFETIME);
    }

    Optional<String> chargePermissionId() {
        return Optional.ofNullable(chargePermissionId);
    }

    Optional<String> chargeId() {
        return Optional.ofNullable(chargeId);
    }

    private void become(SessionState next, Instant now, @Nullable String reasonCode) {
        state = next;
        status = new Status(next.wireName(), reasonCode, null, now);
        tell();
    }

    private void tell() {
        changes.add(new Change(
                ObjectType.CHECKOUT_SESSION,
                id,
                chargePermissionId,
                account,
                version,
                terms.price("paymentDetails", "chargeAmount").map(Price::text).orElse(null),
                status.state(),
                status.reasonCode(),
                status.since(),
                Aspect.STATE));
    }
}
