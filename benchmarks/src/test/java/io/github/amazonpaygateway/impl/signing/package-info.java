/** Microbenchmarks of what is not public. */
@NullMarked
package io.github.amazonpaygateway.impl.signing;

import org.jspecify.annotations.NullMarked;
