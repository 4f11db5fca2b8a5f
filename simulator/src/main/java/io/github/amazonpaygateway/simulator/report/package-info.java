/**
 * Reports, what orders them again and again, and the files they end in.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.report;

import org.jspecify.annotations.NullMarked;
