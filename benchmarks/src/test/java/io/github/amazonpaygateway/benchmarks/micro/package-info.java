/** Microbenchmarks (JMH) of what a call is made of. */
@NullMarked
package io.github.amazonpaygateway.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
