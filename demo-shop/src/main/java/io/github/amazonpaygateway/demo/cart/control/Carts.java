package io.github.amazonpaygateway.demo.cart.control;

import io.github.amazonpaygateway.demo.cart.entity.Cart;
import io.github.amazonpaygateway.demo.cart.entity.CartLine;
import io.github.amazonpaygateway.demo.catalogue.control.Catalogue;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.StorageException;
import io.github.amazonpaygateway.demo.storage.control.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carts of all shoppers. They stay when the HTTP session ends, because a buyer may stay at Amazon for long. */
@ApplicationScoped
public class Carts {

    private static final String MINE = " where shopper = ? and product = ?";

    @Inject
    Database database;

    @Inject
    Catalogue catalogue;

    /** For the container. */
    public Carts() {}

    public Carts(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    public Cart of(ShopperId shopper) {
        return database.inTransaction(transaction -> of(shopper, transaction));
    }

    /** One piece more. Products that the shop does not sell are ignored. */
    public void add(ShopperId shopper, String product) {
        if (catalogue.product(product).isPresent()) {
            addOne(shopper, product);
        }
    }

    /** That many pieces; none removes the product. */
    public void change(ShopperId shopper, String product, int quantity) {
        int wanted = Math.min(quantity, Cart.MOST);
        database.inTransaction(transaction -> wanted <= 0
                ? transaction.update("delete from demo_cart_line" + MINE, shopper.value(), product)
                : transaction.update(
                        "update demo_cart_line set quantity = ?" + MINE, wanted, shopper.value(), product));
    }

    /** Takes out what was ordered; what the shopper added meanwhile stays. */
    public void takeOut(ShopperId shopper, Map<String, Integer> ordered, Transaction transaction) {
        ordered.forEach((product, quantity) -> {
            transaction.update(
                    "delete from demo_cart_line" + MINE + " and quantity <= ?", shopper.value(), product, quantity);
            transaction.update(
                    "update demo_cart_line set quantity = quantity - ?" + MINE, quantity, shopper.value(), product);
        });
    }

    private void addOne(ShopperId shopper, String product) {
        try {
            insertOrIncrease(shopper, product);
        } catch (StorageException failed) {
            if (!failed.isConflict()) {
                throw failed;
            }
            insertOrIncrease(shopper, product); // a double click: the other one has inserted the row by now
        }
    }

    private void insertOrIncrease(ShopperId shopper, String product) {
        database.inTransaction(transaction -> {
            int known = transaction.update(
                    "update demo_cart_line set quantity = least(quantity + 1, ?)" + MINE,
                    Cart.MOST,
                    shopper.value(),
                    product);
            return known > 0
                    ? known
                    : transaction.update("insert into demo_cart_line values (?, ?, 1)", shopper.value(), product);
        });
    }

    private Cart of(ShopperId shopper, Transaction transaction) {
        List<Optional<CartLine>> lines = transaction.list(
                "select product, quantity from demo_cart_line where shopper = ? order by product",
                row -> line(row.getString("product"), row.getInt("quantity")),
                shopper.value());
        return new Cart(lines.stream().flatMap(Optional::stream).toList());
    }

    private Optional<CartLine> line(String product, int quantity) {
        return catalogue.product(product).map(known -> new CartLine(known, quantity));
    }
}
