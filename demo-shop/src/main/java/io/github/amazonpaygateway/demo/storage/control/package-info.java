/**
 * The database: transactions, and the tables made at start.
 *
 * <p>Decided: plain JDBC on the server's default data source, the one thing that all servers give.
 */
@NullMarked
package io.github.amazonpaygateway.demo.storage.control;

import org.jspecify.annotations.NullMarked;
