package io.github.amazonpaygateway.itests.nodes;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes the servers for the first test that wants them. */
final class TwoServersExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(TwoServersExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TwoServers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var servers = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(TwoServers.class, key -> make(), TwoServers.class);
        try {
            servers.run();
        } catch (IOException e) {
            throw new ParameterResolutionException("a server does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("interrupted", e);
        }
        return servers;
    }

    private static TwoServers make() {
        try {
            return TwoServers.make();
        } catch (IOException | SQLException e) {
            throw new ParameterResolutionException("the servers cannot be made", e);
        }
    }
}
