package io.github.amazonpaygateway.ledger.core;

import java.util.List;

/**
 * What a result transaction has brought.
 *
 * @param intent as it is now
 * @param news what has to be told to the shop
 */
record Settlement(Intent intent, List<Announcement> news) {}
