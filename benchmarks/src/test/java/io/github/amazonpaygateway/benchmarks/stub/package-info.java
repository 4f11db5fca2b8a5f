/**
 * Stands in for Amazon Pay over TLS: answers at once with fixed text, keeps each request, and verifies the signatures
 * when nobody is being measured.
 */
@NullMarked
package io.github.amazonpaygateway.benchmarks.stub;

import org.jspecify.annotations.NullMarked;
