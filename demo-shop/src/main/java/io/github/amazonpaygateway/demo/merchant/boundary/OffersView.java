package io.github.amazonpaygateway.demo.merchant.boundary;

import io.github.amazonpaygateway.demo.merchant.control.Allowance;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;

/** Which buttons the page of a payment has, and why one is not there. */
@Named("offers")
@RequestScoped
public class OffersView {

    @Inject
    PaymentsView payments;

    @Inject
    Allowance allowance;

    @Inject
    FacesContext faces;

    /** Why it cannot be captured, empty when it can. */
    public String getCaptureObjection() {
        return objection(allowance::captureObjection);
    }

    /** Why it cannot be canceled, empty when it can. */
    public String getCancelObjection() {
        return objection(allowance::cancelObjection);
    }

    /** Why nothing can be refunded, empty when something can. */
    public String getRefundObjection() {
        return objection(allowance::refundObjection);
    }

    public boolean isCapture() {
        return isOffered(getCaptureObjection());
    }

    public boolean isCancel() {
        return isOffered(getCancelObjection());
    }

    public boolean isRefund() {
        return isOffered(getRefundObjection());
    }

    public Money getRefundable() {
        return Optional.ofNullable(payments.getOrder())
                .map(Order::number)
                .map(allowance::refundable)
                .orElseThrow();
    }

    private String objection(Function<Order, Optional<String>> question) {
        return Optional.ofNullable(payments.getOrder()).flatMap(question).orElse("");
    }

    /** Faces ignores a click on what is not drawn; a click on an older page shall get the ledger's answer instead. */
    private boolean isOffered(String objection) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || objection.isEmpty();
    }
}
