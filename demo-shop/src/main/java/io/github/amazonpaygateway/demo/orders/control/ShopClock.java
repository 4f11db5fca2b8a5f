package io.github.amazonpaygateway.demo.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What time it is; a type of its own, so that no other bean of the server is mistaken for it. */
@ApplicationScoped
public class ShopClock {

    public Instant now() {
        return Instant.now();
    }
}
