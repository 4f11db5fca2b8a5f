/**
 * Makes a request that Amazon Pay accepts as ours.
 *
 * <p>Promises: a body is serialised once, and what is signed is what is sent, path and query included; every attempt has
 * its own date and signature; the private key never appears in a log, a message or a {@code toString}.
 *
 * <p>Decided: plain JCA; a native provider when it is on the class path, never installed globally; a new
 * {@code Signature} for each call, since reuse gains nothing and thread locals leak in application servers. Text
 * ({@code CanonicalRequest}), cryptography ({@code RequestSigner}) and JAX-RS ({@code SigningFilter}) are apart.
 *
 * <p>Not here: which merchant signs ({@code config}), who sends ({@code transport}), who repeats (the resources).
 */
@NullMarked
package io.github.amazonpaygateway.impl.signing;

import org.jspecify.annotations.NullMarked;
