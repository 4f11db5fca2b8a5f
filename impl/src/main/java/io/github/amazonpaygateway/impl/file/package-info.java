/**
 * Files: path and verb, resilience, and what the shop sees.
 *
 * <p>Decided: the content is put again by the same retries, because putting it twice leaves the same file.
 */
@NullMarked
package io.github.amazonpaygateway.impl.file;

import org.jspecify.annotations.NullMarked;
