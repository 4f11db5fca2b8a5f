/**
 * The pages of the merchant. In a real shop they are behind a login.
 */
@NullMarked
package io.github.amazonpaygateway.demo.merchant.boundary;

import org.jspecify.annotations.NullMarked;
