package io.github.amazonpaygateway.itests.nodes.probe;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.money.Money;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Does what the last part of the address says, and answers by the text of the result. */
@WebServlet("/do/*")
public class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AmazonPayGateway pay;

    @Inject
    transient Payments payments;

    @Inject
    transient Gate gate;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(answer(request));
    }

    private Object answer(HttpServletRequest request) {
        return switch (request.getPathInfo()) {
            case "/session" -> session(amount(request));
            case "/checkout" ->
                payments.checkout(
                        intent(request), CheckoutSessionId.of(request.getParameter("about")), amount(request));
            case "/capture" ->
                payments.capture(intent(request), ChargeId.of(request.getParameter("about")), amount(request));
            case "/status" -> payments.status(intent(request)).orElseThrow();
            case "/hold" -> hold();
            default -> "here";
        };
    }

    /** A session that only waits for its buyer. */
    private String session(Money amount) {
        CheckoutSessionId session = pay.checkoutSessions()
                .create(CreateCheckoutSession.express(URI.create("https://shop.example/review")))
                .checkoutSessionId();
        pay.checkoutSessions()
                .update(
                        session,
                        UpdateCheckoutSession.of(
                                PaymentDetails.authorize(amount), URI.create("https://shop.example/result")));
        return session.value();
    }

    private String hold() {
        gate.close();
        return "held";
    }

    private static IntentId intent(HttpServletRequest request) {
        return IntentId.of(request.getParameter("intent"));
    }

    private static Money amount(HttpServletRequest request) {
        return Money.of(request.getParameter("amount"), "USD");
    }
}
