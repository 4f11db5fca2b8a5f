package io.github.amazonpaygateway.impl.stack;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The smallest Rest Client. */
@Path("hello")
public interface GreetingClient extends AutoCloseable {

    @GET
    String hello();

    @Override
    void close();
}
