/**
 * The simulator in a JUnit 5 test: started, reset before each test, closed.
 *
 * <p>Promises: knows nothing of any client; a test in Java may use whatever speaks to Amazon Pay.
 *
 * <p>Decided: JUnit comes from the test that uses this, so it is no dependency of anybody else.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.junit;

import org.jspecify.annotations.NullMarked;
