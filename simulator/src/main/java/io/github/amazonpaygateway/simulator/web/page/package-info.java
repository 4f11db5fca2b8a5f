/**
 * The pages a buyer sees, and the home page of the simulator.
 *
 * <p>Promises: each page says that it is not Amazon, works without a script and by keyboard, and escapes every value; a
 * template cannot insert raw text, only markup that says it is such.
 *
 * <p>Decided: files with placeholders instead of a template engine, because a dozen small pages need nothing more.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.web.page;

import org.jspecify.annotations.NullMarked;
