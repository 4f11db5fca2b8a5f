package io.github.amazonpaygateway.impl.notification;

import java.net.URI;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * The names in a certificate. SNS signs with one of {@code sns.amazonaws.com} in most regions and with one of the region in
 * others; those names are not documented but can be seen in the certificates and in what AWS's own SDK accepts.
 */
record CertificateNames(Set<String> names) {

    private static final int DNS_NAME = 2;
    private static final String EVERYWHERE = "sns.amazonaws.com";
    /** One key signs for both regions of GovCloud. */
    private static final String GOV_CLOUD = "sns-us-gov-west-1.amazonaws.com";

    static CertificateNames of(X509Certificate certificate) {
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            return new CertificateNames(
                    alternatives == null ? Set.of(commonName(certificate)) : dnsNames(alternatives));
        } catch (CertificateParsingException e) {
            return new CertificateNames(Set.of());
        }
    }

    /** Whether one of them may sign what refers to this address. */
    boolean contain(URI address) {
        return expected(address.getHost()).stream().anyMatch(names::contains);
    }

    private static Set<String> expected(String host) {
        Set<String> names = new HashSet<>(Set.of(EVERYWHERE, host));
        SnsHost.of(host).ifPresent(sns -> names.addAll(expected(sns))); // else a configured one, in a test
        return names;
    }

    private static List<String> expected(SnsHost sns) {
        List<String> names = new ArrayList<>();
        names.add("sns." + sns.domain()); // inferred for partitions with a domain of their own
        names.add("sns-" + sns.region() + "." + sns.domain());
        names.add("sns-signing." + sns.region() + "." + sns.domain());
        if (sns.region().startsWith("us-gov-")) {
            names.add(GOV_CLOUD);
        }
        return names;
    }

    private static Set<String> dnsNames(Collection<List<?>> alternatives) {
        return alternatives.stream()
                .filter(name -> Integer.valueOf(DNS_NAME).equals(name.get(0)))
                .map(name -> name.get(1).toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String commonName(X509Certificate certificate) {
        try {
            for (Rdn part : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return part.getValue().toString().toLowerCase(Locale.ROOT);
                }
            }
        } catch (InvalidNameException e) { // then it has none
        }
        return "";
    }
}
