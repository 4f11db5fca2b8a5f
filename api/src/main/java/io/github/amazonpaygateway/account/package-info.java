/**
 * Accounts and stores of merchants whom a provider brings to Amazon.
 *
 * <p>Promises: no {@code toString} of this package shows data of a person.
 *
 * <p>Source: the samples of the official SDKs; Amazon gives the documents to partners only.
 */
@NullMarked
package io.github.amazonpaygateway.account;

import org.jspecify.annotations.NullMarked;
