/**
 * What a shop may rely on at Amazon Pay, asked by HTTP alone: of the simulator in every build, and of Amazon's sandbox by
 * whoever has keys ({@code docs/simulator.md} says how). Only what Amazon's documents state is asserted.
 *
 * <p>Promises: nothing here but {@link io.github.amazonpaygateway.simulator.contract.LocalSimulator} knows the simulator's
 * code, so that both cannot share a mistake; signing is written from the documents once more.
 *
 * <p>Decided: a buyer cannot be played at Amazon's sandbox, so the tests of payments ask for a charge permission that
 * somebody has made there, and are skipped without one.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.contract;

import org.jspecify.annotations.NullMarked;
