/**
 * The gateway of each merchant as a CDI bean.
 *
 * <p>Promises: a wrong configuration fails the start, with all errors at once; nothing of one merchant is seen by another.
 *
 * <p>Decided: one synthetic bean per merchant, made by a portable extension that also registers the {@code Resilient*}
 * beans: on Payara beans of an extension see only beans of that extension.
 */
@NullMarked
package io.github.amazonpaygateway.impl;

import org.jspecify.annotations.NullMarked;
