/**
 * What a front is told at its start: settings by name, the merchants and their keys.
 *
 * <p>Promises: a wrong setting is refused with its name as the user spelled it, its fault and the remedy; no message
 * holds key material.
 *
 * <p>Decided: the command line and the web application read the same settings by the same code; only the spelling of the
 * names differs.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.setup;

import org.jspecify.annotations.NullMarked;
