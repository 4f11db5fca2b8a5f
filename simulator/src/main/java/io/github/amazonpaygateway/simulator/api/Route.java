package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.operation.Target;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.util.Optional;

/**
 * What a request line asks for.
 *
 * @param operation the operation
 * @param version of the URL
 * @param environment named by the path, if it names one
 * @param target the object, and what of it
 */
record Route(Operation operation, ApiVersion version, Optional<Environment> environment, Target target) {

    /** The operation with its object, the same for every spelling of the path. */
    String line() {
        return operation.method() + " " + version + " "
                + operation.template().replace("{id}", target.id()).replace("{part}", target.part());
    }
}
