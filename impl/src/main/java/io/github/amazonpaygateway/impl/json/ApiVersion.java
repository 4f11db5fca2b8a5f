package io.github.amazonpaygateway.impl.json;

import java.util.Locale;
import java.util.Optional;

/** The version in the URL of Amazon's API; it decides what can be asked for and how some fields are called. */
public enum ApiVersion {
    /** The first version: completion by the buyer's return, one capture per permission, other names. */
    V1,
    /** The current version, with everything. */
    V2;

    /** Whether there is an operation, by its name, for example {@code getBuyer}. */
    public boolean hasOperation(String operation) {
        return this == V2 || VersionOne.hasOperation(operation);
    }

    /** Whether a request may hold a field, both by their names in {@link #V2}. */
    public boolean hasField(String operation, String field) {
        return this == V2 || VersionOne.hasField(operation, field);
    }

    /** What this version does instead of an operation that it lacks, in half a sentence. */
    public Optional<String> insteadOf(String operation) {
        return this == V2 ? Optional.empty() : VersionOne.insteadOf(operation);
    }

    /** Whether a session is completed by a call, and not by the buyer's return to the shop. */
    public boolean completesByCall() {
        return hasOperation("completeCheckoutSession");
    }

    /** As it stands in the URL and in the configuration. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How this version calls a field of {@link #V2}. */
    String field(String name) {
        return this == V1 ? VersionOne.name(name) : name;
    }
}
