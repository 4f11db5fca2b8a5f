package io.github.amazonpaygateway.simulator.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the target to each test; one for all, closed after the last. */
final class Asked implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Target.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean byEndpoint = context.getRequiredTestClass().getEnclosingClass() == SandboxByEndpointTest.class;
        return context.getRoot()
                .getStore(Namespace.create(Asked.class))
                .getOrComputeIfAbsent("by endpoint: " + byEndpoint, key -> choose(byEndpoint), Target.class);
    }

    private static Target choose(boolean byEndpoint) {
        if (byEndpoint) {
            return SandboxByEndpoint.start();
        }
        return System.getProperty("contract.target", "simulator").equals("amazon")
                ? AmazonSandbox.ofSettings()
                : LocalSimulator.start();
    }
}
