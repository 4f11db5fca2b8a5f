package io.github.amazonpaygateway.simulator.buyer;

import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.checkout.BuyerSheet;
import io.github.amazonpaygateway.simulator.checkout.CheckoutDesk;
import io.github.amazonpaygateway.simulator.checkout.CheckoutSession;
import io.github.amazonpaygateway.simulator.checkout.Constraint;
import io.github.amazonpaygateway.simulator.checkout.HostedPage;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.permission.BuyerDetails;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.signin.SignInDesk;
import io.github.amazonpaygateway.simulator.time.Timeline;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The pages a buyer walks through, without their looks. */
public final class HostedPages implements BuyerDesk {

    private final ButtonDesk buttons;
    private final CheckoutDesk checkout;
    private final SignInDesk signIns;
    private final WalletDesk wallets;
    private final Timeline timeline;
    private final Supplier<String> base;

    /** Pages over the sessions of a desk. */
    public HostedPages(
            ButtonDesk buttons,
            CheckoutDesk checkout,
            SignInDesk signIns,
            PermissionDesk permissions,
            Timeline timeline,
            Supplier<String> base) {
        this.buttons = buttons;
        this.checkout = checkout;
        this.signIns = signIns;
        this.wallets = new WalletDesk(permissions, timeline);
        this.timeline = timeline;
        this.base = base;
    }

    @Override
    public NextPage openSession(ButtonClick click) {
        return buttons.open(click);
    }

    @Override
    public List<String> scopes(String signInId) {
        return timeline.take(now -> signIns.signIn(signInId).scopes());
    }

    @Override
    public NextPage consent(String signInId) {
        return timeline.take(now -> new NextPage(signInId, signIns.consent(signInId)));
    }

    @Override
    public NextPage refuse(String signInId) {
        return timeline.take(
                now -> new NextPage(signInId, signIns.signIn(signInId).cancelUrl()));
    }

    @Override
    public BuyerView view(String checkoutSessionId) {
        return timeline.take(now -> Views.of(session(checkoutSessionId)));
    }

    @Override
    public JsonObject details(String checkoutSessionId) {
        return timeline.take(now -> {
            BuyerDetails details = BuyerSheet.of(session(checkoutSessionId));
            return new JsonAnswer()
                    .put("buyer", details.buyer())
                    .put("shippingAddress", details.shippingAddress())
                    .put("billingAddress", details.billingAddress())
                    .put("paymentPreferences", details.paymentPreferences())
                    .build();
        });
    }

    @Override
    public NextPage signIn(String checkoutSessionId, BuyerChoice choice) {
        return visit(checkoutSessionId, (session, now) -> {
            session.associate(Choices.visit(choice, session));
            return session.isProcessOrder()
                    ? HostedPage.PROCESSING.url(base.get(), session.id())
                    : Destination.review(session);
        });
    }

    @Override
    public NextPage approve(String checkoutSessionId) {
        return visit(checkoutSessionId, (session, now) -> {
            if (session.visit().isEmpty()) {
                session.associate(Choices.visit(BuyerChoice.usual(), session));
            }
            return approved(session, now);
        });
    }

    @Override
    public NextPage approve(String checkoutSessionId, String card) {
        return visit(checkoutSessionId, (session, now) -> {
            BuyerChoice choice = session.visit().map(Views::choice).orElseGet(BuyerChoice::usual);
            session.associate(Choices.visit(choice.payingWith(card), session));
            return approved(session, now);
        });
    }

    @Override
    public NextPage cancel(String checkoutSessionId) {
        return visit(checkoutSessionId, (session, now) -> {
            session.cancel(now, "BuyerCanceled");
            return Destination.cancel(session);
        });
    }

    @Override
    public NextPage decline(String checkoutSessionId) {
        return visit(checkoutSessionId, (session, now) -> {
            session.cancel(now, "Declined");
            return Destination.result(session);
        });
    }

    @Override
    public WalletView wallet(String chargePermissionId) {
        return wallets.view(chargePermissionId);
    }

    @Override
    public void changePaymentMethod(String chargePermissionId, String card) {
        wallets.payWith(chargePermissionId, card);
    }

    @Override
    public void repairPaymentMethod(String chargePermissionId) {
        wallets.repair(chargePermissionId);
    }

    private NextPage visit(String id, BiFunction<CheckoutSession, Instant, String> step) {
        return timeline.take(now -> {
            CheckoutSession session = session(id);
            if (!session.isOpen()) {
                throw unprocessable(
                        "InvalidCheckoutSessionStatus",
                        "The Checkout Session is in state " + session.state().wireName());
            }
            return new NextPage(id, step.apply(session, now));
        });
    }

    private CheckoutSession session(String id) {
        return checkout.sessions().find(id).orElseThrow(() -> notFound("Checkout Session", id));
    }

    private String approved(CheckoutSession session, Instant now) {
        List<String> missing =
                Constraint.of(session).stream().map(Constraint::id).toList();
        if (!missing.isEmpty()) {
            throw unprocessable(
                    "InvalidCheckoutSessionStatus",
                    "The shop cannot send the buyer on before this is gone: " + missing);
        }
        session.approve();
        if (session.version() == ApiVersion.V1) {
            checkout.completeByReturn(session, now);
        }
        return Destination.result(session);
    }
}
