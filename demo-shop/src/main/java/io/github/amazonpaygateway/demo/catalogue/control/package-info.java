/**
 * Which products there are.
 */
@NullMarked
package io.github.amazonpaygateway.demo.catalogue.control;

import org.jspecify.annotations.NullMarked;
