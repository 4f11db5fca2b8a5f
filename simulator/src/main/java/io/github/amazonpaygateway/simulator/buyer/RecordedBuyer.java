package io.github.amazonpaygateway.simulator.buyer;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;

/** A buyer's side that notes each step before it is done, and can do noted steps again. */
public final class RecordedBuyer implements BuyerDesk {

    private final BuyerDesk desk;
    private final History history;
    private final Timeline timeline;

    /** Notes the steps on another desk. */
    public RecordedBuyer(BuyerDesk desk, History history, Timeline timeline) {
        this.desk = desk;
        this.history = history;
        this.timeline = timeline;
    }

    /** Does a noted step again; a step that was refused is refused again. */
    public void repeat(Document step) {
        String id = step.text("id").orElse("");
        try {
            switch (step.text("step").orElse("")) {
                case "click" -> openSession(ClickJson.click(step));
                case "signIn" ->
                    signIn(
                            id,
                            new BuyerChoice(
                                    step.text("card").orElse("1111"),
                                    step.text("address").orElse(null),
                                    step.value("keepOnFile").isEmpty() || step.flag("keepOnFile")));
                case "approve" -> step.text("card").ifPresentOrElse(card -> approve(id, card), () -> approve(id));
                case "cancel" -> cancel(id);
                case "decline" -> decline(id);
                case "payWith" -> changePaymentMethod(id, step.text("card").orElse(""));
                case "repair" -> repairPaymentMethod(id);
                case "consent" -> consent(id);
                case "refuse" -> refuse(id);
                default -> throw new IllegalArgumentException("Not a step of a buyer: " + step.json());
            }
        } catch (Refusal asBefore) {
            // nothing has changed then, nor now
        }
    }

    @Override
    public NextPage openSession(ButtonClick click) {
        return noted(ClickJson.of(click), () -> desk.openSession(click));
    }

    @Override
    public NextPage signIn(String checkoutSessionId, BuyerChoice choice) {
        var step = JsonFactory.object(step("signIn", checkoutSessionId)).add("card", choice.card());
        String addressId = choice.addressId();
        if (addressId != null) {
            step.add("address", addressId);
        }
        step.add("keepOnFile", choice.keepOnFile());
        return noted(step.build(), () -> desk.signIn(checkoutSessionId, choice));
    }

    @Override
    public NextPage approve(String checkoutSessionId, String card) {
        return noted(step("approve", checkoutSessionId, card), () -> desk.approve(checkoutSessionId, card));
    }

    @Override
    public NextPage approve(String checkoutSessionId) {
        return noted(step("approve", checkoutSessionId), () -> desk.approve(checkoutSessionId));
    }

    @Override
    public NextPage cancel(String checkoutSessionId) {
        return noted(step("cancel", checkoutSessionId), () -> desk.cancel(checkoutSessionId));
    }

    @Override
    public NextPage decline(String checkoutSessionId) {
        return noted(step("decline", checkoutSessionId), () -> desk.decline(checkoutSessionId));
    }

    @Override
    public WalletView wallet(String chargePermissionId) {
        return desk.wallet(chargePermissionId);
    }

    @Override
    public void changePaymentMethod(String chargePermissionId, String card) {
        noted(step("payWith", chargePermissionId, card), () -> {
            desk.changePaymentMethod(chargePermissionId, card);
            return chargePermissionId;
        });
    }

    @Override
    public void repairPaymentMethod(String chargePermissionId) {
        noted(step("repair", chargePermissionId), () -> {
            desk.repairPaymentMethod(chargePermissionId);
            return chargePermissionId;
        });
    }

    @Override
    public JsonObject details(String checkoutSessionId) {
        return desk.details(checkoutSessionId);
    }

    @Override
    public BuyerView view(String checkoutSessionId) {
        return desk.view(checkoutSessionId);
    }

    @Override
    public List<String> scopes(String signInId) {
        return desk.scopes(signInId);
    }

    @Override
    public NextPage consent(String signInId) {
        return noted(step("consent", signInId), () -> desk.consent(signInId));
    }

    @Override
    public NextPage refuse(String signInId) {
        return noted(step("refuse", signInId), () -> desk.refuse(signInId));
    }

    // in one turn, so that nothing comes between the note and the deed
    private <T> T noted(JsonObject step, Supplier<T> deed) {
        return timeline.take(now -> {
            history.add(now, "buyer", () -> step);
            return deed.get();
        });
    }

    private static JsonObject step(String step, String id, String card) {
        return JsonFactory.object(step(step, id)).add("card", card).build();
    }

    private static JsonObject step(String step, String id) {
        return JsonFactory.object().add("step", step).add("id", id).build();
    }
}
