/**
 * Files: evidence for disputes.
 *
 * <p>Source: "File" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.file;

import org.jspecify.annotations.NullMarked;
