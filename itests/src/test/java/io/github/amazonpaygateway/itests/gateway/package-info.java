/** Runs inside the servers: what a shop gets injected, and what it makes the wire carry. */
@NullMarked
package io.github.amazonpaygateway.itests.gateway;

import org.jspecify.annotations.NullMarked;
