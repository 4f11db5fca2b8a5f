package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.buyer.NextPage;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.intervention.Incidents;
import java.util.function.Consumer;

/** The buyer's walk through {@code /checkout/}: sign in, choose, pay, or leave. */
public final class BuyerPages {

    private final BuyerDesk desk;
    private final ButtonPost button;
    private final BuyNowPost buyNow;
    private final Consumer<String> claims;
    private final Incidents incidents;

    /**
     * Pages over a desk.
     *
     * @param merchantIdsKnown whether a button's merchant id is checked
     * @param claims takes the id of an account that a merchant says is its own
     * @param incidents learns whether a buyer has proved who wants to pay
     */
    public BuyerPages(BuyerDesk desk, boolean merchantIdsKnown, Consumer<String> claims, Incidents incidents) {
        this.desk = desk;
        this.incidents = incidents;
        this.claims = claims;
        this.button = new ButtonPost(desk, merchantIdsKnown);
        this.buyNow = new BuyNowPost(desk, button);
    }

    /** Answers one request of a browser; what cannot be done is told on a page. */
    public SimulatorResponse answer(SimulatorRequest request) {
        try {
            return request.method().equals("POST") ? act(request) : show(request);
        } catch (Refusal refusal) {
            return RefusalPage.of(refusal);
        }
    }

    private SimulatorResponse show(SimulatorRequest request) {
        var query = FormData.of(request.rawQuery());
        return switch (request.rawPath()) {
            case "/checkout/start", "/checkout/change" -> start(request, query);
            case "/checkout/processing" -> processing(view(query));
            case "/checkout/wallet" -> WalletPage.of(desk.wallet(query.required("chargePermissionId")));
            case "/checkout/mfa" -> MfaPage.ask(query.required("chargeId"));
            case "/checkout/claim" -> ClaimPage.ask(query.required("merchantAccountId"));
            case "/checkout/consent" -> ConsentPage.of(signIn(query), desk.scopes(signIn(query)));
            default -> throw noPage(request);
        };
    }

    private SimulatorResponse act(SimulatorRequest request) {
        if (request.rawPath().equals("/checkout/buy-now")) {
            return buyNow.answer(request.bodyText());
        }
        var form = FormData.of(request.bodyText());
        return switch (request.rawPath()) {
            case "/checkout/button" -> button.answer(form);
            case "/checkout/signin" -> SignInCookie.given(Page.redirect(ChoosePage.url(form)));
            case "/checkout/signout" -> SignInCookie.taken();
            case "/checkout/choose" -> to(desk.signIn(id(form), choice(form)));
            case "/checkout/processing" -> to(desk.approve(id(form)));
            case "/checkout/consent" -> SignInCookie.given(to(desk.consent(signIn(form))));
            case "/checkout/consent/refuse" -> to(desk.refuse(signIn(form)));
            case "/checkout/wallet" -> payWith(form.required("chargePermissionId"), form.required("card"));
            case "/checkout/mfa" ->
                Page.redirect(incidents.decideMfa(
                        form.required("chargeId"), form.required("verified").equals("yes")));
            case "/checkout/claim" -> claim(form.required("merchantAccountId"));
            case "/checkout/cancel" -> to(desk.cancel(id(form)));
            default -> throw noPage(request);
        };
    }

    private SimulatorResponse start(SimulatorRequest request, FormData query) {
        BuyerView view = view(query);
        if (view.step() == BuyerView.Step.OVER) {
            return OverPage.of(view);
        }
        return SignInCookie.isIn(request) ? ChoosePage.of(view, query) : SignInPage.of(view, query);
    }

    private static SimulatorResponse processing(BuyerView view) {
        return view.step() == BuyerView.Step.OVER ? OverPage.of(view) : ProcessingPage.of(view);
    }

    private BuyerView view(FormData query) {
        return desk.view(id(query));
    }

    private static String id(FormData fields) {
        return fields.required("amazonCheckoutSessionId");
    }

    private SimulatorResponse claim(String merchantAccountId) {
        claims.accept(merchantAccountId);
        return ClaimPage.done(merchantAccountId);
    }

    private SimulatorResponse payWith(String chargePermissionId, String card) {
        desk.changePaymentMethod(chargePermissionId, card);
        return WalletPage.done(desk.wallet(chargePermissionId));
    }

    private static String signIn(FormData fields) {
        return fields.required("signInId");
    }

    private static BuyerChoice choice(FormData form) {
        // an empty checkbox is not sent, so the page says beside it that it was there
        boolean refused =
                form.get("onFile").isPresent() && form.get("keepOnFile").isEmpty();
        return new BuyerChoice(form.required("card"), form.required("addressId"), !refused);
    }

    private static SimulatorResponse to(NextPage next) {
        return Page.redirect(next.url());
    }

    private static Refusal noPage(SimulatorRequest request) {
        return new Refusal(404, "ResourceNotFound", "There is no page " + request.rawPath() + ".");
    }
}
