package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.checkout.control.Completion;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the buyer comes back to after the payment. A reload shows the same, or asks again while nobody knows. */
@Named("result")
@RequestScoped
public class ResultView {

    @Inject
    Completion completion;

    @Inject
    CurrentShopper shopper;

    @Inject
    UrlParameters url;

    private CheckoutResult result = CheckoutResult.refused(Refusal.NOT_YOURS);

    @PostConstruct
    void load() {
        url.checkout()
                .flatMap(number -> url.session().map(id -> completion.complete(shopper.id(), number, id)))
                .ifPresent(found -> result = found);
    }

    /** One of: placed, declined, canceled, checking, try-again, refused. */
    public String getKind() {
        return result.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Stands in the head of the page and so makes the payment come before the cart is counted. */
    public String getTitle() {
        return switch (result.kind()) {
            case PLACED -> "Thank you";
            case DECLINED -> "Payment declined";
            case CANCELED -> "Payment canceled";
            case CHECKING -> "Checking your payment";
            case TRY_AGAIN -> "Please try again";
            case REFUSED -> "Payment not possible";
        };
    }

    public @Nullable Order getOrder() {
        return result.order().orElse(null);
    }

    public String getRefusal() {
        return result.refusal().map(Refusal::words).orElse("");
    }

    public String getNumber() {
        return url.checkout().map(OrderNumber::value).orElse("");
    }

    public String getSessionId() {
        return url.session().map(CheckoutSessionId::value).orElse("");
    }
}
