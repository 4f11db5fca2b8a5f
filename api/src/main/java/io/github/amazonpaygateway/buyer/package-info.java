/**
 * Who pays, and where the goods go.
 *
 * <p>Promises: no {@code toString} of this package shows personal data. An address is kept as Amazon gives it; its reading
 * as a postal address loses no word of its lines.
 *
 * <p>Decided: names and lines are read by the habits of the country, as shops in Germany, Austria, the United Kingdom,
 * France, Italy, Spain, Japan and the United States are used to from other plugins. None of that is in Amazon's documents,
 * so a shop that knows better takes the lines.
 */
@NullMarked
package io.github.amazonpaygateway.buyer;

import org.jspecify.annotations.NullMarked;
