package io.github.amazonpaygateway.itests.deployment;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian where its servlet is when the adapter for Payara Micro does not. The adapter looks at what the server
 * has printed twice a second, and takes the list of servlets as it is then, even if only half of it is printed.
 */
public final class RunnerOnPayara implements LoadableExtension {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(RunnerOnPayara.class);
    }

    void complete(@Observes ProtocolMetaData deployed) {
        deployed.getContexts(HTTPContext.class).stream()
                .filter(context -> context.getServletByName(RUNNER) == null)
                .forEach(context -> context.add(new Servlet(RUNNER, "/shop")));
    }
}
