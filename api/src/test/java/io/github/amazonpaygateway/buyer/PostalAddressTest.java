package io.github.amazonpaygateway.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostalAddressTest {

    /** One line of the corpus: what Amazon gives, and from the tenth part on what is expected. */
    private record Row(List<String> parts) {

        Address address() {
            return new Address(
                    given(1),
                    given(2),
                    given(3),
                    given(4),
                    given(5),
                    given(6),
                    Optional.empty(),
                    given(7),
                    given(8),
                    given(0),
                    Optional.of("555-0100"));
        }

        String expected() {
            return String.join("|", parts.subList(9, parts.size()));
        }

        private Optional<String> given(int part) {
            return Optional.of(parts.get(part)).filter(text -> !text.isEmpty());
        }

        @Override
        public String toString() {
            return String.join("|", parts.subList(0, 9));
        }
    }

    static List<Row> corpus() throws IOException {
        try (InputStream addresses = PostalAddressTest.class.getResourceAsStream("addresses.txt")) {
            return new String(addresses.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\\|", -1))))
                    .toList();
        }
    }

    @Test
    void theCorpusKnowsManyAddressesOfEachCountry() throws IOException {
        System.out.printf(
                "%d addresses, fixed, so without a seed; each is read, and has to keep its words%n", corpus().size());
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(corpus().stream()
                        .collect(Collectors.groupingBy(row -> row.parts().get(0), Collectors.counting())))
                .extractingFromEntries(entry -> entry.getValue() >= 10 ? entry.getKey() : "")
                .contains("DE", "AT", "GB", "UK", "FR", "IT", "ES", "JP", "US");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isReadByTheHabitsOfItsCountry(Row row) {
        assertThat(parts(row.address().postal())).isEqualTo(row.expected());
    }

    /** Whatever goes where: a word that is lost is a parcel that does not arrive. */
    @ParameterizedTest
    @MethodSource("corpus")
    void losesNoWord(Row row) {
        assertThat(words(parts(row.address().postal())))
                .containsAll(words(String.join(" ", row.parts().subList(1, 8))).stream()
                        .filter(word -> !word.equals("undefined"))
                        .filter(word -> !row.parts().get(6).contains(word)) // the county gives way to the state
                        .toList());
    }

    @Test
    void showsTheCountryOnly() {
        PostalAddress address = new Row(List.of("DE", "Secret", "Secret 1", "", "", "Secret", "", "", "1"))
                .address()
                .postal();

        assertThat(address).hasToString("PostalAddress[DE]");
        assertThat(address.name()).hasToString("PersonName[]");
        assertThat(address.phoneNumber()).contains("555-0100");
    }

    private static String parts(PostalAddress address) {
        return Stream.of(
                        address.name().firstName(),
                        address.name().lastName(),
                        address.company(),
                        address.street(),
                        address.streetName(),
                        address.houseNumber(),
                        Optional.of(String.join("; ", address.additions())),
                        address.city(),
                        address.region(),
                        address.countryCode())
                .map(part -> part.orElse(""))
                .collect(Collectors.joining("|"));
    }

    /** Japanese is written without blanks, so that each character counts as a word. */
    private static List<String> words(String text) {
        return Stream.of(text.replaceAll("([\\p{IsHan}])", " $1 ").split("[\\s,;|\u3000]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
