/**
 * The command line of the simulator.
 *
 * <p>Promises: standard output gets one line, {@code ready http://127.0.0.1:PORT [https://localhost:PORT]}, when
 * requests are answered; all else goes to standard error. A wrong option ends with status 2.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.main;

import org.jspecify.annotations.NullMarked;
