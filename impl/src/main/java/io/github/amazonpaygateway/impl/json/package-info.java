/**
 * Between Amazon's JSON and the values of the API.
 *
 * <p>Promises: tolerant reader, strict writer; every quirk of the wire is decoded here and nowhere else.
 */
@NullMarked
package io.github.amazonpaygateway.impl.json;

import org.jspecify.annotations.NullMarked;
