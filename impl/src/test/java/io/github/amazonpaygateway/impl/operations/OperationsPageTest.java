package io.github.amazonpaygateway.impl.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code docs/operations.md}: each operation with the tests that prove it. */
class OperationsPageTest {

    private static final String BEGIN = "<!-- Made from the code;";
    private static final String END = "<!-- end of what is made -->";

    private static final Path IMPL = Path.of("").toAbsolutePath();
    private static final Path PAGE = IMPL.resolveSibling("docs").resolve("operations.md");
    private static final Path TESTS = Path.of("src/test/java/io/github/amazonpaygateway");

    private static final MarkedTests CONTRACT =
            MarkedTests.in(IMPL.resolve(TESTS).resolve("impl/contract"), "Test");

    /** What is in this package is deployed, and what is named so is run, on both servers. */
    private static final MarkedTests SERVERS =
            MarkedTests.in(IMPL.resolveSibling("itests").resolve(TESTS).resolve("itests/gateway"), "IT");

    @Test
    void showsTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String expected = withTable(page);
        if (Boolean.getBoolean("operations.write")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE)
                .as("write it anew with -Doperations.write=true")
                .content()
                .isEqualTo(expected);
    }

    @Test
    void hasATestOfBothKindsInEachRow() {
        assertThat(OperationTable.ROWS)
                .hasSize(41)
                .allSatisfy(row -> assertThat(CONTRACT.of(row.id()))
                        .as("tests against the simulator marked @Proves(\"%s\")", row.id())
                        .isNotEmpty())
                .allSatisfy(row -> assertThat(SERVERS.of(row.id()))
                        .as("tests on the servers marked @Proves(\"%s\")", row.id())
                        .isNotEmpty());
    }

    @Test
    void knowsEveryMark() {
        List<String> known = OperationTable.ROWS.stream().map(OperationRow::id).toList();

        assertThat(List.of(CONTRACT, SERVERS)).allSatisfy(tests -> assertThat(tests.all())
                .hasSize(tests.marks())
                .allSatisfy(test -> assertThat(test.operations())
                        .as(test.name())
                        .isNotEmpty()
                        .isSubsetOf(known)));
    }

    @Test
    void hasARowForEachMethodOfTheClients() {
        Stream<String> methods = OperationTable.ROWS.stream()
                .map(OperationRow::client)
                .distinct()
                .flatMap(client -> Arrays.stream(client.getDeclaredMethods()))
                .map(Method::getName);

        assertThat(OperationTable.ROWS)
                .extracting(OperationRow::id)
                .containsExactlyInAnyOrderElementsOf(methods.toList());
    }

    @Test
    void namesMethodsOfTheGatewayThatExist() {
        assertThat(OperationTable.ROWS.stream().flatMap(row -> row.gateway().stream()))
                .allSatisfy(call -> assertThat(methods(call.replaceFirst("\\(\\)\\..*", "")))
                        .contains(call.replaceFirst(".*\\.", "")));
    }

    private static Stream<String> methods(String resource) throws NoSuchMethodException {
        return Arrays.stream(AmazonPayGateway.class
                        .getMethod(resource)
                        .getReturnType()
                        .getMethods())
                .map(Method::getName);
    }

    /** What is before and after the table is written by hand. */
    private static String withTable(String page) {
        int begin = page.indexOf("\n", page.indexOf(BEGIN)) + 1;
        return page.substring(0, begin)
                + "\n"
                + OperationTable.markdown(CONTRACT, SERVERS)
                + "\n"
                + page.substring(page.indexOf(END));
    }
}
