/**
 * What an operator has to know, for MicroProfile Health.
 *
 * <p>Promises: where the server has no MicroProfile Health, nothing of this is loaded ({@code beans.xml} excludes it).
 */
@NullMarked
package io.github.amazonpaygateway.impl.health;

import org.jspecify.annotations.NullMarked;
