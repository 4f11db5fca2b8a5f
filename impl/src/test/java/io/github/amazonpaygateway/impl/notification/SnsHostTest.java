package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/** Held against what AWS's own SDK knows of its partitions. */
class SnsHostTest {

    static List<Region> regions() {
        return Region.regions().stream()
                .filter(region -> !region.isGlobalRegion())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyRegionHasOne(Region region) {
        String domain = PartitionMetadata.of(region).dnsSuffix();

        assertThat(SnsHost.of("sns." + region.id() + "." + domain)).contains(new SnsHost(region.id(), domain));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void noRegionHasTwo(Region region) {
        String own = PartitionMetadata.of(region).dnsSuffix();
        var others = regions().stream()
                .map(other -> PartitionMetadata.of(other).dnsSuffix())
                .filter(domain -> !domain.equals(own))
                .collect(Collectors.toSet());

        assertThat(others).isNotEmpty().noneMatch(domain -> SnsHost.of("sns." + region.id() + "." + domain)
                .isPresent());
    }

    @Test
    void allPartitionsAreSeen() {
        assertThat(regions().stream().map(region -> PartitionMetadata.of(region).dnsSuffix()))
                .contains(
                        "amazonaws.com",
                        "amazonaws.com.cn",
                        "amazonaws.eu",
                        "c2s.ic.gov",
                        "sc2s.sgov.gov",
                        "cloud.adc-e.uk",
                        "csp.hci.ic.gov");
    }
}
