/**
 * The two versions of the URL. The simulator itself speaks v2; v1 is a translation of names at its border.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.version;

import org.jspecify.annotations.NullMarked;
