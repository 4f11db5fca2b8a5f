/**
 * What was told of a payment.
 */
@NullMarked
package io.github.amazonpaygateway.demo.timeline.entity;

import org.jspecify.annotations.NullMarked;
