/**
 * What can be asked of the API, and one such request after all checks that do not depend on its kind.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.operation;

import org.jspecify.annotations.NullMarked;
