package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import java.util.Optional;

/** How one kind of intent is carried out. Both methods throw what the gateway throws. */
interface PaymentOperation {

    /** Sends the request of the intent, under the key of its attempt where Amazon takes one. */
    Answer send(AmazonPayGateway pay, Intent intent);

    /** Reads what became of it; empty when what can be read does not tell. */
    Optional<Answer> look(AmazonPayGateway pay, Intent intent);

    /** Whether sending again is harmless, because Amazon gives the stored answer to the key. */
    default boolean isKeyed() {
        return true;
    }
}
