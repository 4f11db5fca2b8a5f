/**
 * What Amazon tells about payments without being asked: observe a {@link io.github.amazonpaygateway.notification.PaymentEvent}.
 *
 * <p>Promises: an event carries the object as Amazon gave it after the notification came, never what the notification
 * said; only what Amazon signed leads to an event; an observer that throws is called again later. An event may come twice
 * and late: compare it with what the shop already knows.
 *
 * <p>Decided: plain types instead of qualifiers, so that a shop observes just the one it needs. {@link
 * io.github.amazonpaygateway.notification.NotificationInbox} is the one place where notifications are kept; who makes it
 * durable implements it as a CDI bean.
 */
@NullMarked
package io.github.amazonpaygateway.notification;

import org.jspecify.annotations.NullMarked;
