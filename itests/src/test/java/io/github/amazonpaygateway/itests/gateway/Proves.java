package io.github.amazonpaygateway.itests.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the test that {@code docs/operations.md} shows for these operations. Its class checks by {@link ServedOperations}
 * that a simulator served each of them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Proves {

    /** Names of operations, as {@code createCharge}. */
    String[] value();
}
