/**
 * What the simulator can do in how much time: from start to the ready line, requests per second with signatures checked, a
 * year of orders.
 *
 * <p>Decided: never part of a build, because a machine that is busy measures itself; {@code mvn -Pmeasure} runs it, and
 * {@code docs/simulator.md} keeps the figures. The shop of the year is run in every build too, for fewer orders, and then
 * its money is checked and not its time. Clients sign beforehand or in parallel, because signing costs ten times what
 * checking does.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.measure;

import org.jspecify.annotations.NullMarked;
