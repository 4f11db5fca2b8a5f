package io.github.amazonpaygateway.notification;

/**
 * For operators: notifications that are set aside because observers failed at them too often. Inject it, and offer it where
 * only operators come. Where no notifications are taken in there are none.
 */
public interface ParkedNotifications {

    /**
     * How many there are, as the health check {@code amazonpay-notifications} shows it.
     *
     * @throws RuntimeException when the inbox does not work at the moment
     */
    long count();

    /**
     * Has all of them dealt with anew, soon and with all their attempts: call it when what the observers need works again.
     * Those that came twice meanwhile are still told once.
     *
     * @return how many were released
     * @throws RuntimeException when the inbox does not work at the moment
     */
    long release();
}
