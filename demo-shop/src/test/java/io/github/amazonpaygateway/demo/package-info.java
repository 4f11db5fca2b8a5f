/** The shop as a whole. */
@NullMarked
package io.github.amazonpaygateway.demo;

import org.jspecify.annotations.NullMarked;
