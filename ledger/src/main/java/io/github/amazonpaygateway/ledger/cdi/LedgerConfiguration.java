package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.core.LedgerTimes;
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
 * @param node the name of this server in timelines
 * @param janitorEnabled whether this server looks after what is open
 * @param janitorInterval how long the janitor rests
 * @param times when it does what
 */
public record LedgerConfiguration(
        boolean enabled,
        String dataSource,
        MigrationMode migration,
        Duration inboxMemory,
        boolean isLive,
        String node,
        boolean janitorEnabled,
        Duration janitorInterval,
        LedgerTimes times) {}
