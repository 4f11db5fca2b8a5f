/**
 * Raw calls: the escape hatch goes through the same filters and the same fault tolerance as everything else.
 *
 * <p>Decided: the target travels in a header of our own up to {@link io.github.amazonpaygateway.impl.raw.TargetFilter},
 * because a Rest Client encodes what it puts into a path.
 */
@NullMarked
package io.github.amazonpaygateway.impl.raw;

import org.jspecify.annotations.NullMarked;
