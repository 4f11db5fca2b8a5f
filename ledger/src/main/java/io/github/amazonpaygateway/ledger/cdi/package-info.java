/**
 * The ledger in a container: its settings, its data source, its start.
 *
 * <p>Promises: before anything of the ledger is used, its tables are up to date and it is known whether the data source is
 * transactional and durable; a live merchant never runs on one that is not durable. With {@code amazonpay.ledger.enabled} set
 * to false there is no bean of the ledger.
 *
 * <p>Decided: transactions of the container where they work, so that no connection is held while Amazon is called (Open
 * Liberty keeps it otherwise); {@link LedgerDatabase} makes itself ready when it is used first, since nobody can rely on the
 * order of observers and servlets; the observer only makes it happen at start.
 */
@NullMarked
package io.github.amazonpaygateway.ledger.cdi;

import org.jspecify.annotations.NullMarked;
