package io.github.amazonpaygateway.itests.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs a browser and the demo server. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface InBrowser {}
