package io.github.amazonpaygateway.impl.notification;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host of SNS, in any partition of AWS. A region and a domain have to belong together, and not just any label is a
 * region: {@code sns.s3-eu-west-1.amazonaws.com} is the bucket of whoever called his {@code sns}.
 *
 * @param region for example {@code eu-west-1}
 * @param domain of the partition, for example {@code amazonaws.com}
 */
record SnsHost(String region, String domain) {

    /** What a region of each domain begins with; the rest is the same everywhere. */
    private static final Map<String, String> REGIONS = Map.of(
            "amazonaws.com", "(?!cn-|us-iso|eu-iso)[a-z]{2}(-[a-z]+)*", // with GovCloud
            "amazonaws.com.cn", "cn",
            "amazonaws.eu", "eusc-[a-z]{2}",
            "c2s.ic.gov", "us-iso",
            "sc2s.sgov.gov", "us-isob",
            "cloud.adc-e.uk", "eu-isoe",
            "csp.hci.ic.gov", "us-isof");

    private static final Pattern HOST = Pattern.compile("sns\\.([a-z0-9-]+)\\.([a-z0-9.-]+)");
    private static final String REST = "-[a-z]+-[0-9]{1,2}";

    /** Empty when it is none. */
    static Optional<SnsHost> of(String host) {
        Matcher parts = HOST.matcher(host);
        return parts.matches()
                ? Optional.of(new SnsHost(parts.group(1), parts.group(2))).filter(SnsHost::isReal)
                : Optional.empty();
    }

    private boolean isReal() {
        return REGIONS.entrySet().stream()
                .filter(entry -> entry.getKey().equals(domain))
                .map(Entry::getValue)
                .anyMatch(beginning -> region.matches(beginning + REST));
    }
}
