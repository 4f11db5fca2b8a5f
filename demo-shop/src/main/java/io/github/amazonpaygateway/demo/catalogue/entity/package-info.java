/**
 * What is sold.
 */
@NullMarked
package io.github.amazonpaygateway.demo.catalogue.entity;

import org.jspecify.annotations.NullMarked;
