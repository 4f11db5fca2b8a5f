package io.github.amazonpaygateway.demo.catalogue.control;

import io.github.amazonpaygateway.demo.catalogue.entity.Product;
import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What the shop sells. */
@ApplicationScoped
public class Catalogue {

    private static final List<Product> PRODUCTS = List.of(
            product(
                    "mug",
                    "Enamel Mug",
                    "Speckled enamel, light enough for the trail and tough enough to be dropped.",
                    "14.00"),
            product(
                    "beans",
                    "House Roast",
                    "Washed Colombia and natural Ethiopia. Cocoa, plum, a long finish. 12 oz.",
                    "18.50"),
            product(
                    "dripper",
                    "Pour-Over Dripper",
                    "Stoneware cone with spiral ribs for a clean and even cup.",
                    "32.00"),
            product("press", "French Press", "Double-walled steel that keeps four cups hot for an hour.", "45.00"),
            product("grinder", "Hand Grinder", "Conical steel burrs and forty clicks from espresso to press.", "64.00"),
            product(
                    "kettle",
                    "Gooseneck Kettle",
                    "Slow, steady and exactly where you aim. Works on induction.",
                    "79.00"));

    public List<Product> products() {
        return PRODUCTS;
    }

    public Optional<Product> product(String id) {
        return PRODUCTS.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    private static Product product(String id, String name, String description, String dollars) {
        return new Product(id, name, description, Money.of(dollars, "USD"));
    }
}
