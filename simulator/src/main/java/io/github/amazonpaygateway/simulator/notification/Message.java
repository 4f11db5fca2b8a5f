package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.change.Aspect;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.util.Locale;

/** What Amazon Pay writes into an envelope. It names the object and never its state. */
final class Message {

    private Message() {}

    static String of(Change change, String notificationId) {
        boolean v1 = change.version() == ApiVersion.V1;
        var json = JsonFactory.object();
        json.add(spelled("MerchantID", v1), change.account().merchantId());
        json.add(spelled("ObjectType", v1), change.type().name());
        json.add(spelled("ObjectId", v1), change.objectId());
        if (change.type() != ObjectType.CHARGE_PERMISSION && change.chargePermissionId() != null) {
            json.add(spelled("ChargePermissionId", v1), change.chargePermissionId());
        }
        json.add(spelled("NotificationType", v1), type(change));
        json.add(spelled("NotificationId", v1), notificationId);
        json.add(spelled("NotificationVersion", v1), "V2");
        return json.build().toString();
    }

    // both words are documented; that the second one is for another payment method is inferred
    private static String type(Change change) {
        return change.aspect() == Aspect.PAYMENT_METHOD ? "ATTRIBUTE_CHANGE" : "STATE_CHANGE";
    }

    // v1 begins its names with a small letter
    private static String spelled(String name, boolean v1) {
        return v1 ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
