/**
 * Captures, cancels and refunds.
 *
 * <p>Promises: the key of every action is stored before Amazon is asked.
 */
@NullMarked
package io.github.amazonpaygateway.demo.merchant.control;

import org.jspecify.annotations.NullMarked;
