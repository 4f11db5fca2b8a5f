package io.github.amazonpaygateway.demo.cart.boundary;

import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.cart.entity.Cart;
import io.github.amazonpaygateway.demo.page.boundary.Redirect;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The cart. Which product a click means is told by the form itself, because another tab may have moved the lines. */
@Named("cart")
@RequestScoped
public class CartView {

    private static final String PAGE = "/cart";

    @Inject
    Carts carts;

    @Inject
    CurrentShopper shopper;

    @Inject
    Redirect redirect;

    @Inject
    ExternalContext external;

    private @Nullable Cart cart;

    public Cart getContent() {
        if (cart == null) {
            cart = carts.of(shopper.id());
        }
        return cart;
    }

    public boolean isFilled() {
        return !getContent().isEmpty();
    }

    public void add() {
        carts.add(shopper.id(), product());
        redirect.to(PAGE);
    }

    public void more() {
        change(1);
    }

    public void less() {
        change(-1);
    }

    public void remove() {
        carts.change(shopper.id(), product(), 0);
        redirect.to(PAGE);
    }

    private void change(int step) {
        getContent().lines().stream()
                .filter(line -> line.product().id().equals(product()))
                .forEach(line -> carts.change(shopper.id(), product(), line.quantity() + step));
        redirect.to(PAGE);
    }

    private String product() {
        return external.getRequestParameterMap().getOrDefault("product", "");
    }
}
