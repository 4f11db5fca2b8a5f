/**
 * Starts the demo on two nodes, run from its source by the profile {@code two-nodes}. For the demo only: nothing of it goes
 * into a shop.
 */
package io.github.amazonpaygateway.demo.server;
