package io.github.amazonpaygateway.simulator.tls;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;

/** One extension of a certificate. */
record Part(ASN1ObjectIdentifier id, ASN1Encodable value) {

    boolean isCritical() {
        return id.equals(Extension.basicConstraints) || id.equals(Extension.keyUsage);
    }
}
