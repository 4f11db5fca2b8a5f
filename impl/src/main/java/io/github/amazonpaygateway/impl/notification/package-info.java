/**
 * From a message that anybody can post to an event that a shop can trust.
 *
 * <p>Promises: nothing that SNS did not sign for a listed topic is stored; what is stored leads to an event or is parked;
 * a message is answered before anything is called, except for its certificate once a day, for which no thread of a request
 * waits, since servers have one pool for requests and for what fetches it; nor does one wait for a sender; no address
 * outside SNS is called; our own trouble is answered 503, as SNS never repeats what got a 4xx.
 *
 * <p>Decided: a servlet, registered at start by an initializer, instead of a JAX-RS resource (ADR 007): it reads any
 * content type as it comes, without a thread that waits, and asks for no {@code Application} and no path of the shop. The
 * message is a hint: the event carries the object read afterwards. Beans here are discovered ones, not the extension's: on
 * Payara only those see a shop's inbox and observers. Workers of one process take turns for one object, so that an older
 * reading is not told after a newer one.
 *
 * <p>Not here: a durable inbox; who calls Amazon (a gateway, looked up by merchant).
 */
@NullMarked
package io.github.amazonpaygateway.impl.notification;

import org.jspecify.annotations.NullMarked;
