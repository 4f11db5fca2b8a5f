package io.github.amazonpaygateway.simulator.throttle;

import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Operation;

/**
 * How often an operation may be called.
 *
 * @param burst how many at once
 * @param perSecond how many come back each second
 */
record Allowance(int burst, int perSecond) {

    // No figures were seen for the other operations.
    private static final Allowance UNLIMITED = new Allowance(Integer.MAX_VALUE, 1);

    static Allowance of(Operation operation, Environment environment, Throttle table) {
        return switch (table) {
            case OFF -> UNLIMITED;
            case SANDBOX -> sandbox(operation);
            case LIVE -> live(operation);
            case BOTH -> environment == Environment.LIVE ? live(operation) : sandbox(operation);
        };
    }

    private static Allowance live(Operation operation) {
        return switch (operation) {
            case CREATE_CHECKOUT_SESSION -> new Allowance(40, 16);
            case GET_CHECKOUT_SESSION -> new Allowance(40, 8);
            case UPDATE_CHECKOUT_SESSION -> new Allowance(20, 8);
            case COMPLETE_CHECKOUT_SESSION, GET_CHARGE_PERMISSION, GET_CHARGE, CAPTURE_CHARGE, GET_REFUND ->
                new Allowance(20, 4);
            case CREATE_CHARGE, CREATE_REFUND -> new Allowance(10, 4);
            case UPDATE_CHARGE_PERMISSION, CLOSE_CHARGE_PERMISSION, CANCEL_CHARGE -> new Allowance(10, 2);
            case CREATE_DELIVERY_TRACKER, REGISTER_MERCHANT_ACCOUNT -> new Allowance(10, 1);
            case GET_AUTHORIZATION_TOKEN -> new Allowance(5, 1);
            default -> UNLIMITED;
        };
    }

    private static Allowance sandbox(Operation operation) {
        return switch (operation) {
            case GET_CHECKOUT_SESSION, GET_CHARGE_PERMISSION -> new Allowance(10, 1);
            case CREATE_CHECKOUT_SESSION, UPDATE_CHECKOUT_SESSION, UPDATE_CHARGE_PERMISSION, GET_CHARGE, GET_REFUND ->
                new Allowance(5, 1);
            case COMPLETE_CHECKOUT_SESSION,
                    CLOSE_CHARGE_PERMISSION,
                    CREATE_CHARGE,
                    CAPTURE_CHARGE,
                    CANCEL_CHARGE,
                    CREATE_REFUND -> new Allowance(2, 1);
            case CREATE_DELIVERY_TRACKER, REGISTER_MERCHANT_ACCOUNT -> new Allowance(1, 1);
            default -> UNLIMITED;
        };
    }
}
