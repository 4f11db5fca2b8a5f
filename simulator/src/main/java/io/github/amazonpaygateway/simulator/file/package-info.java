/**
 * Files that a merchant sends as evidence: announced first, sent to an address of the answer then.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.file;

import org.jspecify.annotations.NullMarked;
