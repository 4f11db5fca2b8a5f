/**
 * How long a text may be: the limits of Amazon's documents, checked before anything is sent.
 */
@NullMarked
package io.github.amazonpaygateway.limit;

import org.jspecify.annotations.NullMarked;
