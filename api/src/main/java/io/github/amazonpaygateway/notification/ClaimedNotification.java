package io.github.amazonpaygateway.notification;

/**
 * A notification that one worker has to itself until its lease ends.
 *
 * @param notification what came
 * @param failures how often it was tried in vain
 */
public record ClaimedNotification(IncomingNotification notification, int failures) {}
