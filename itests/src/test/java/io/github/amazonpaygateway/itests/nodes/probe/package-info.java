/** The shop that runs on each of two servers: asked by a servlet, it pays, and records in its database what it is told. */
@NullMarked
package io.github.amazonpaygateway.itests.nodes.probe;

import org.jspecify.annotations.NullMarked;
