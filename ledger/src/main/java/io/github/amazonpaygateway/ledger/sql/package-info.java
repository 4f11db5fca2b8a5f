/**
 * The database beneath the ledger: transactions, statements, the tables.
 *
 * <p>Promises: a transaction is the ledger's own, never the shop's; an exception leaves nothing behind; the tables are made
 * once, however many servers start at the same time, and nothing of the shop is touched.
 *
 * <p>Decided: plain JDBC, one text per statement where PostgreSQL and H2 agree; no persistence unit, which would break
 * shops that have one of their own.
 */
@NullMarked
package io.github.amazonpaygateway.ledger.sql;

import org.jspecify.annotations.NullMarked;
