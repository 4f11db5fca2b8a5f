package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.charge.ChargeTerms;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.money.AmountLimits;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.Consent;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.permission.PermissionType;
import java.time.Instant;
import java.util.Optional;

/** Ends a session in a permission, and in a charge if one was intended. */
final class Completion {

    private final PermissionDesk permissions;
    private final ChargeDesk charges;
    private final Reuse reuse;

    Completion(PermissionDesk permissions, ChargeDesk charges, Reuse reuse) {
        this.reuse = reuse;
        this.permissions = permissions;
        this.charges = charges;
    }

    /** Tells whether the authorization is still undecided. */
    boolean conclude(CheckoutSession session, Optional<String> code, Instant now) {
        Outcome outcome = Outcome.of(session, code);
        if (outcome.canceled().isPresent()) {
            session.cancel(now, outcome.canceled().get());
            throw Refusals.unprocessable(
                    "CheckoutSessionCanceled",
                    "The Checkout Session was canceled: " + outcome.canceled().get());
        }
        ChargePermission permission =
                reuse.renew(session, now).orElseGet(() -> permissions.open(consent(session), now));
        Optional<Charge> charge = charge(session, permission, outcome, now);
        session.complete(now, permission.id(), charge.map(Charge::id).orElse(null));
        return outcome.pending();
    }

    private Optional<Charge> charge(
            CheckoutSession session, ChargePermission permission, Outcome outcome, Instant now) {
        Document terms = session.terms();
        String intent = terms.text("paymentDetails", "paymentIntent").orElse("Confirm");
        if (intent.equals("Confirm") || Constraint.isSetupOnly(terms)) {
            return Optional.empty();
        }
        if (Reuse.named(terms).isPresent()) {
            charges.check(permission, amount(terms), now);
        }
        var chargeTerms = new ChargeTerms(amount(terms), intent.equals("AuthorizeWithCapture"), details(terms));
        return Optional.of(
                outcome.pending()
                        ? charges.pend(permission, chargeTerms, outcome.declinedLater(), now)
                        : charges.authorize(permission, chargeTerms, now));
    }

    private static Consent consent(CheckoutSession session) {
        Document terms = session.terms();
        Visit visit = session.visit().orElseThrow();
        PermissionType type = type(session, visit);
        return new Consent(
                session.account(),
                session.region(),
                session.version(),
                type,
                terms.price("paymentDetails", "chargeAmount")
                        .map(Price::currency)
                        .orElse(session.region().currency()),
                type == PermissionType.ONE_TIME ? Optional.of(amountLimit(terms)) : Optional.empty(),
                terms,
                BuyerSheet.of(session),
                visit.card().paymentMethod());
    }

    // documented: who does not let the shop keep the payment method gives it a permission for one order
    private static PermissionType type(CheckoutSession session, Visit visit) {
        return session.asksForMethodOnFile() && !visit.keepOnFile()
                ? PermissionType.ONE_TIME
                : PermissionType.of(session.terms().text("chargePermissionType").orElse("OneTime"));
    }

    private static Price amountLimit(Document terms) {
        Price order = terms.price("paymentDetails", "totalOrderAmount").orElseGet(() -> amount(terms));
        return terms.flag("paymentDetails", "allowOvercharge") ? order.of(AmountLimits.overcharged(order)) : order;
    }

    private static Price amount(Document terms) {
        return terms.price("paymentDetails", "chargeAmount").orElseThrow();
    }

    private static Document details(Document terms) {
        return terms.merge(terms.part("paymentDetails").json());
    }
}
