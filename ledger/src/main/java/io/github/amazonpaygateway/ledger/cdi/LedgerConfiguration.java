package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import java.time.Duration;

/**
 * What is set. Public for the container only.
 *
 * @param enabled whether there is a ledger
 * @param dataSource where it is in JNDI
 * @param migration who makes the tables
 * @param inboxMemory how long ids of notifications are known
 * @param isLive whether real money of some merchant moves
 */
public record LedgerConfiguration(
        boolean enabled, String dataSource, MigrationMode migration, Duration inboxMemory, boolean isLive) {}
