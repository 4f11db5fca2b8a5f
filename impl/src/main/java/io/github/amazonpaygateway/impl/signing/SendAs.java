package io.github.amazonpaygateway.impl.signing;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The HTTP method that is really sent for a client method declared as {@code @POST}. Jersey takes the entity from a
 * method declared as {@code @DELETE} without a word, so that an empty body would be signed and accepted.
 */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface SendAs {

    /** For example {@code DELETE}. */
    String value();
}
