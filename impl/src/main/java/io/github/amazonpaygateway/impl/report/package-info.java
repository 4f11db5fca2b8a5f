/**
 * Reports and their schedules: paths and verbs, resilience, and what the shop sees.
 *
 * <p>Decided: a document is read once per call and never resumed, because the target cannot take bytes back.
 */
@NullMarked
package io.github.amazonpaygateway.impl.report;

import org.jspecify.annotations.NullMarked;
