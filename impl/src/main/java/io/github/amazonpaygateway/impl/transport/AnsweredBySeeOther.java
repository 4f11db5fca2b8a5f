package io.github.amazonpaygateway.impl.transport;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Status 303 is a success of this client method, and its Location a part of the answer. For all others a redirect is a
 * failure, because a signature holds for one host.
 */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface AnsweredBySeeOther {}
