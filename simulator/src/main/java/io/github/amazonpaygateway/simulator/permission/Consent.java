package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.util.Optional;

/**
 * What the buyer agreed to; it never changes.
 *
 * @param account whose consent it is
 * @param region where the merchant is at home
 * @param version in which the session was made: v1 allows one capture only
 * @param type what it is for
 * @param currency of all charges
 * @param amountLimit of all charges together; empty where only the calendar month is limited
 * @param session what the shop set on the session
 * @param buyer what can be read of the buyer
 * @param paymentMethod what the buyer pays with at first
 */
public record Consent(
        Account account,
        Region region,
        ApiVersion version,
        PermissionType type,
        String currency,
        Optional<Price> amountLimit,
        Document session,
        BuyerDetails buyer,
        PaymentMethod paymentMethod) {

    /** Whether one capture ends it, as v1 has it. */
    public boolean isSingleCapture() {
        return version.allowsOneCapture() && type == PermissionType.ONE_TIME;
    }
}
