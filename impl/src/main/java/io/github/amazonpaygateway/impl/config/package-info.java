/**
 * Who the merchants are and how to reach Amazon for them, read once at the start.
 *
 * <p>Promises: everything that is wrong is said at once, each with the name of the setting, the fault and the remedy; a
 * secret appears in no message, log or {@code toString}; what is returned is complete and works as far as it can be known
 * without calling Amazon (keys sign, files open).
 *
 * <p>Decided: {@link io.github.amazonpaygateway.impl.config.Setting} is the one table from which defaults, validation and
 * {@code docs/settings.md} come. A named merchant takes what it does not set from the default merchant, except who it is
 * (ids and keys): by a forgotten line, money would go to another account. This package imports {@code signing} and
 * {@code transport}, not the other way round, so that a merchant's configuration holds a tried key instead of its text.
 *
 * <p>Not here: reading settings later than at the start; retry numbers, which MicroProfile Fault Tolerance reads itself.
 */
@NullMarked
package io.github.amazonpaygateway.impl.config;

import org.jspecify.annotations.NullMarked;
