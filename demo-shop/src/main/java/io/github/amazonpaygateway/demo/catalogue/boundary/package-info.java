/**
 * The page with the products.
 */
@NullMarked
package io.github.amazonpaygateway.demo.catalogue.boundary;

import org.jspecify.annotations.NullMarked;
