package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.util.Optional;

/**
 * What a request line asks for.
 *
 * @param operation the operation
 * @param version of the URL
 * @param environment named by the path, if it names one
 * @param id of the object, empty for a create
 */
record Route(Operation operation, ApiVersion version, Optional<Environment> environment, String id) {

    /** The operation with its object, the same for every spelling of the path. */
    String target() {
        return operation.method() + " " + version + " " + operation.template().replace("{id}", id);
    }
}
