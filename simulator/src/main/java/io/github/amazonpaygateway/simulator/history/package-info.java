/**
 * Everything that ever changed an object, in order, so that it can be done again: the simulator's snapshot.
 *
 * <p>Decided: objects are not copied. What becomes of them follows from what was asked, when, and from the seed of their
 * ids; so a snapshot is a list of requests and steps of the buyer, and restoring it is doing them again at their times. It
 * can be kept in a file, read by people and brought to another process. Hence whatever is random and can be asked for
 * later, tokens and signed addresses too, comes from that seed.
 *
 * <p>Not here: the journal, notifications already written and the levels of the throttle, on which nothing depends.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.history;

import org.jspecify.annotations.NullMarked;
