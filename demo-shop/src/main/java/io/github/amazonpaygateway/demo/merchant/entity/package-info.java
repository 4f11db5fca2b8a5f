/**
 * What the merchant did to a payment.
 */
@NullMarked
package io.github.amazonpaygateway.demo.merchant.entity;

import org.jspecify.annotations.NullMarked;
