package io.github.amazonpaygateway.simulator.change;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An object has come into a state, or has another payment method.
 *
 * @param type of the object
 * @param objectId its id
 * @param chargePermissionId the consent it rests on, null for sessions
 * @param account whose it is
 * @param version in which its checkout was made
 * @param amount with its currency, for example {@code 14.00 USD}; null while there is none
 * @param state as the API spells it
 * @param reasonCode null without one
 * @param time when it fell due
 * @param aspect what of it has changed
 */
public record Change(
        ObjectType type,
        String objectId,
        @Nullable String chargePermissionId,
        Account account,
        ApiVersion version,
        @Nullable String amount,
        String state,
        @Nullable String reasonCode,
        Instant time,
        Aspect aspect) {

    /** For timelines. */
    public JsonObject toJson() {
        return new JsonAnswer()
                .put("type", type)
                .put("objectId", objectId)
                .put("chargePermissionId", chargePermissionId)
                .put("merchantId", account.merchantId())
                .put("environment", account.environment().wireName())
                .put("amount", amount)
                .put("state", state)
                .put("reasonCode", reasonCode)
                .put("time", time.toString())
                .put("aspect", aspect)
                .build();
    }
}
