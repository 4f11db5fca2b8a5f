/**
 * Files behind signed addresses that live for a while, as an object store offers them.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.storage;

import org.jspecify.annotations.NullMarked;
