/**
 * What is deployed: one shop for all tests, because a server takes longer to start than all tests take to run.
 *
 * <p>Decided: runs on the client's side only. The settings keep the tests apart: each test that needs a limit of its own
 * has it on a resource or a merchant that the others do not strain.
 */
@NullMarked
package io.github.amazonpaygateway.itests.deployment;

import org.jspecify.annotations.NullMarked;
