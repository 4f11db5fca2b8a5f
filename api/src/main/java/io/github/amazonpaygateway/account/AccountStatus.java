package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Optional;

/**
 * Where a merchant or a store stands with the provider. The words are not documented.
 *
 * @param state for example {@code ACTIVE}
 * @param reasonCode why
 * @param statusProvider who says so; only of a merchant
 */
public record AccountStatus(String state, Optional<ReasonCode> reasonCode, Optional<String> statusProvider) {}
