/**
 * Reports and their schedules.
 *
 * <p>Promises: lists are read page by page while they are consumed; a document is never held in memory as a whole.
 *
 * <p>Source: "Reports" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.report;

import org.jspecify.annotations.NullMarked;
