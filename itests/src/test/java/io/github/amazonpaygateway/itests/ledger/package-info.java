/** The ledger in a shop on a server: on PostgreSQL in Open Liberty, on H2 in Payara Micro. */
@NullMarked
package io.github.amazonpaygateway.itests.ledger;

import org.jspecify.annotations.NullMarked;
