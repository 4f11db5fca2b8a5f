/**
 * The gateway on real servers, over a real wire.
 *
 * <p>Promises: nothing here reaches into the gateway; a test sees what a shop sees and what the simulator saw.
 *
 * <p>Decided: one suite for all servers; the build runs it once for each, with only that server's adapter on the class
 * path. Test classes are flat, because no injection happens in nested ones; and no test has parameters, because each row
 * would run all rows in the server.
 */
@NullMarked
package io.github.amazonpaygateway.itests;

import org.jspecify.annotations.NullMarked;
