/**
 * Where news of payments comes in, and where pages see it.
 *
 * <p>Decided: a page asks each second for the version of its order, a few bytes, and fetches itself when that is another;
 * nothing has to be kept open for each visitor.
 */
@NullMarked
package io.github.amazonpaygateway.demo.timeline.boundary;

import org.jspecify.annotations.NullMarked;
