package io.github.amazonpaygateway.itests.nodes;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that gets {@link TwoServers}, both of them running. */
@Tag("nodes")
@ExtendWith(TwoServersExtension.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface OnTwoServers {}
