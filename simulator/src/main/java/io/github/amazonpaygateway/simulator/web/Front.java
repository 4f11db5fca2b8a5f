package io.github.amazonpaygateway.simulator.web;

/** What stands between the site and its clients. */
public enum Front {
    /** Has its connections in its own hands. */
    SOCKET,
    /** A servlet: it can break an answer off, and neither close nor reset a connection. */
    SERVLET
}
