/** The fragments say what the documents say. */
@NullMarked
package io.github.amazonpaygateway.liberty;

import org.jspecify.annotations.NullMarked;
