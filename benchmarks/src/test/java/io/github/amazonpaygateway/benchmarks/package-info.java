/**
 * The gateway and the official SDK side by side against one local stub, in slices that take turns.
 *
 * <p>Promises: nothing that was not signed correctly counts; figures of one row come from the same minutes of the same
 * process, so their ratios hold on a noisy machine too.
 *
 * <p>Decided: the stub is a process of its own, so that CPU and memory of this one are the client's alone; targets are
 * asked of the long run only, never in the tests of a build.
 */
@NullMarked
package io.github.amazonpaygateway.benchmarks;

import org.jspecify.annotations.NullMarked;
