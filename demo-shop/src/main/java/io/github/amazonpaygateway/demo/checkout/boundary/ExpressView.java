package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.demo.checkout.control.Buttons;
import io.github.amazonpaygateway.demo.checkout.control.Checkouts;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The button in the cart. */
@Named("express")
@RequestScoped
public class ExpressView {

    private static final System.Logger LOG = System.getLogger(ExpressView.class.getName());

    @Inject
    Checkouts checkouts;

    @Inject
    Buttons buttons;

    @Inject
    CurrentShopper shopper;

    @Inject
    BaseUrl base;

    private @Nullable Button button;
    private boolean tried;

    /** Null when Amazon would not take the shop's address, for example an IP address instead of localhost. */
    public @Nullable Button getButton() {
        if (!tried) {
            tried = true;
            button = made();
        }
        return button;
    }

    private @Nullable Button made() {
        try {
            return buttons.express(checkouts.express(shopper.id()).number(), base.pages());
        } catch (IllegalArgumentException unfit) {
            LOG.log(Level.WARNING, unfit.getMessage());
            return null;
        }
    }
}
