package io.github.amazonpaygateway.impl.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the test that {@code docs/operations.md} shows for these operations. It has to make the simulator serve each of
 * them, which is checked when it ends.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServedOperations.class)
@interface Proves {

    /** Names of operations, as {@code createCharge}. */
    String[] value();
}
