/**
 * What all pages share: how amounts and times are written, security headers, the page for errors.
 */
@NullMarked
package io.github.amazonpaygateway.demo.page.boundary;

import org.jspecify.annotations.NullMarked;
