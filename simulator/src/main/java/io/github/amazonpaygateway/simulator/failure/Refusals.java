package io.github.amazonpaygateway.simulator.failure;

/** The refusals that more than one operation makes, worded as far as Amazon Pay's wording is known. */
public final class Refusals {

    private Refusals() {}

    /** 400: a value breaks a rule. */
    public static Refusal invalidValue(String name, String value, String why) {
        return new Refusal(
                400,
                "InvalidParameterValue",
                "The value '" + value + "' provided for '" + name + "' is invalid. " + why);
    }

    /** 400: a value has the wrong type. */
    public static Refusal invalidValue(String name) {
        return new Refusal(400, "InvalidParameterValue", "The value provided for [" + name + "] is invalid.");
    }

    /** 400: values that do not go together. */
    public static Refusal invalidCombination(String why) {
        return new Refusal(400, "InvalidParameterCombination", why);
    }

    /** 400: a required value is absent or blank. */
    public static Refusal missingValue(String name) {
        return new Refusal(400, "MissingParameterValue", "Value is missing for the required parameter " + name);
    }

    /** 400: a field the operation does not know. */
    public static Refusal unrecognizedField(String name) {
        return new Refusal(400, "UnrecognizedField", "The field '" + name + "' is invalid for this API");
    }

    /** 400: a header's value is of no use. */
    public static Refusal invalidHeader(String message) {
        return new Refusal(400, "InvalidHeaderValue", message);
    }

    /** 400: more than is allowed or left. */
    public static Refusal amountExceeded(String message) {
        return new Refusal(400, "TransactionAmountExceeded", message);
    }

    /** 400: another currency than the object's. */
    public static Refusal currencyMismatch(String expected, String given) {
        return new Refusal(
                400, "CurrencyMismatch", "The currency " + given + " does not match the currency " + expected + ".");
    }

    /** 404: no such object for this merchant in this environment. */
    public static Refusal notFound(String what, String id) {
        return new Refusal(404, "ResourceNotFound", "The " + what + " '" + id + "' could not be found.");
    }

    /** 422: the object's state, or another business rule, forbids it. */
    public static Refusal unprocessable(String reasonCode, String message) {
        return new Refusal(422, reasonCode, message);
    }

    /** 500 that is an outcome, not a breakdown: repeating it with the same key repeats the answer. */
    public static Refusal processingFailure() {
        return new Refusal(
                500,
                "ProcessingFailure",
                "Amazon could not process the request because of an internal processing error.");
    }
}
