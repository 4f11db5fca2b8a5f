/**
 * Who shops.
 */
@NullMarked
package io.github.amazonpaygateway.demo.shopper.entity;

import org.jspecify.annotations.NullMarked;
