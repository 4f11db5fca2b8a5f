package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.checkout.control.PlaceOrder;
import io.github.amazonpaygateway.demo.orders.entity.PostalAddress;
import io.github.amazonpaygateway.demo.page.boundary.Redirect;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The shop's own address form, filled with a sample so that a visitor can go on. */
@Named("payment")
@RequestScoped
public class PaymentView {

    @Inject
    PlaceOrder placeOrder;

    @Inject
    CurrentShopper shopper;

    @Inject
    Redirect redirect;

    @Inject
    ShippingChoice shipping;

    private String recipient = "Sam Sample";
    private String line1 = "10 Demo Street";
    private String line2 = "";
    private String city = "Seattle";
    private String region = "WA";
    private String postalCode = "98109";
    private String phone = "206 555 0100";

    /** Stores the order and goes on to the ways to pay. */
    public void proceed() {
        redirect.to(placeOrder
                .addressed(shopper.id(), address(), shipping.getChosen())
                .map(order -> "/pay?checkout=" + order.number())
                .orElse("/cart"));
    }

    private PostalAddress address() {
        return new PostalAddress(
                recipient.strip(),
                line1.strip(),
                line2.strip(),
                city.strip(),
                region.strip(),
                postalCode.strip(),
                "US",
                phone.strip());
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
