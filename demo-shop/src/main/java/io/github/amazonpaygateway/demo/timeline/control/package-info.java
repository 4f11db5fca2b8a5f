/**
 * Lets orders follow what Amazon tells of their payments, and remembers it.
 *
 * <p>Promises: a message that comes twice is told once.
 */
@NullMarked
package io.github.amazonpaygateway.demo.timeline.control;

import org.jspecify.annotations.NullMarked;
