package io.github.amazonpaygateway.impl.notification;

import java.io.IOException;
import java.net.URI;

/** Where the bytes of a certificate come from. */
interface CertificateSource {

    /**
     * Waits for the network.
     *
     * @throws io.github.amazonpaygateway.impl.transport.Downloads.Refused when there is none
     * @throws IOException when it cannot be had at the moment
     */
    byte[] get(URI address) throws IOException;
}
