/**
 * Merchants that come while the simulator runs: invented, or worded as JSON.
 *
 * <p>Decided: what is not told is invented, the key pair too, so that a test needs one request to have a merchant of its
 * own. The private key of an invented merchant is given away once and kept nowhere.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.enrolment;

import org.jspecify.annotations.NullMarked;
