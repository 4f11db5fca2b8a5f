package io.github.amazonpaygateway.ledger.cdi;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a server calls itself. */
final class HostName {

    private HostName() {}

    static String ofThisServer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "process-" + ProcessHandle.current().pid();
        }
    }
}
