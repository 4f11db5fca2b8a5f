package io.github.amazonpaygateway.permission;

import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * How much may be charged in all.
 *
 * @param amountLimit the upper bound of all charges together
 * @param amountBalance what is left of it; not answered by URL version v1
 */
public record ChargePermissionLimits(Optional<Money> amountLimit, Optional<Money> amountBalance) {}
