/**
 * Two processes of a real server with one shop, one database and one simulator: killed, redeployed, and asked at once.
 *
 * <p>Decided: started here and not by Arquillian, which can neither kill a server nor run two of them. They are shared by
 * all tests of a suite; a test begins by starting again what another one has killed. {@code -Dredeployments=100} is the long
 * form of what is looked at after a few redeployments.
 */
@NullMarked
package io.github.amazonpaygateway.itests.nodes;

import org.jspecify.annotations.NullMarked;
