package io.github.amazonpaygateway.demo.checkout.entity;

import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import java.net.URI;

/**
 * The pages of the shop that Amazon sends the buyer back to.
 *
 * @param base where the shop can be reached, without a slash at the end
 */
public record ReturnPages(String base) {

    public URI review(OrderNumber number) {
        return page("review", number);
    }

    public URI result(OrderNumber number) {
        return page("result", number);
    }

    public URI canceled(OrderNumber number) {
        return page("canceled", number);
    }

    private URI page(String name, OrderNumber number) {
        return URI.create(base + "/" + name + "?checkout=" + number);
    }
}
