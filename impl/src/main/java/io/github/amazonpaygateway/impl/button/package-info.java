/**
 * Shows a button that the shop has made: as a piece of HTML, as JSON, by a tag of Faces.
 *
 * <p>Promises: the page gets the signed bytes; whatever a button holds, it ends neither the attribute nor the element in
 * which it stands; a request decides nothing but which button is meant.
 *
 * <p>Decided: the options stand in an attribute and a script of ours, a file, gives them to Amazon's: no script stands in
 * the page, so a Content-Security-Policy need not allow that. A servlet, registered by an initializer, for the reasons of
 * notifications: no {@code Application} and no path of the shop is touched. The tag is a file of Facelets over a bean with
 * a name, without a class of Faces: a component's class in a library makes Mojarra switch Faces on in shops that have
 * none.
 *
 * <p>Not here: who makes and signs a button (a gateway); what it sells (the shop's {@code ButtonSource}).
 */
@NullMarked
package io.github.amazonpaygateway.impl.button;

import org.jspecify.annotations.NullMarked;
